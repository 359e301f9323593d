/** What is not as large as a thumb. Runs in the page. */

/**
 * Every control on the screen that is smaller than it must be, in words that name it. A link in running text is an inline
 * box, for which axe holds the 24 px of WCAG 2.5.8; every other one is a control.
 * @param least in px, both ways
 */
export const smallTargets = (least: number): string[] =>
  [
    ...document.querySelectorAll<HTMLElement>(
      'a, button, summary, select, textarea, input, .button, .chip',
    ),
  ]
    .filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        getComputedStyle(element).display !== 'inline' &&
        // The label round it is the target.
        !element.matches('label input') &&
        !element.closest('.visually-hidden, svg'),
    )
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < least - 0.5 || box.height < least - 0.5))
    .map(({ element, box }) =>
      [
        `${box.width} × ${box.height}:`,
        element.closest('[class]')?.getAttribute('class'),
        element.tagName,
        `“${element.textContent?.trim().slice(0, 16)}”`,
      ].join(' '),
    )
