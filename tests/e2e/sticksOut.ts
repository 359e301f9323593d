/** What sticks out on the right of the screen, so that a reader would have to scroll sideways. Runs in the page. */
export const sticksOut = () => {
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.querySelectorAll('main *, nav *, .bar')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
  )
  const innermost = wide.filter(
    (element) => !wide.some((other) => element.contains(other) && other !== element),
  )
  const names = innermost.map(({ tagName, className, parentElement }) =>
    [parentElement?.className, tagName, className].join(' '),
  )
  return [`${scrollWidth} > ${clientWidth}`, ...new Set(names)]
}
