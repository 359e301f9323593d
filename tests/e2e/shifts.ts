import type { Page } from '@playwright/test'

interface Shift extends PerformanceEntry {
  readonly value: number
  readonly sources: readonly { readonly node: Element | null }[]
}

/** Notes what moves, from the first frame on; call before the first page. */
export const recordShifts = (page: Page) =>
  page.addInitScript(() => {
    const { moved } = Object.assign(globalThis, { moved: [] as string[] })
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        const nodes = sources.map(({ node }) => `${node?.nodeName} ${node?.className}`)
        moved.push(`${value}: ${nodes.join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** What moved by itself so far: the score of each shift and what shifted. */
export const moved = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)
