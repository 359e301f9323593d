/** Remembers which of some texts a reader could see, from the first frame of every page on. */
import type { Page } from '@playwright/test'

const KEY = 'seen-by-the-test'

/** Watches from the next page load on; call before it. The processor is slowed down, so that no frame is too short. */
export async function watchFor(page: Page, texts: readonly string[]) {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(
    ([wanted, key]) => {
      const seen = new Set<string>(JSON.parse(sessionStorage.getItem(key) ?? '[]'))
      const look = () => {
        // innerText leaves out what is hidden; spans side by side are one word to a reader.
        const text = document.body?.innerText.replace(/\s+/g, '') ?? ''
        for (const one of wanted) if (text.includes(one)) seen.add(one)
        sessionStorage.setItem(key, JSON.stringify([...seen]))
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    },
    [texts, KEY] as const,
  )
}

export const seenSoFar = (page: Page): Promise<string[]> =>
  page.evaluate((key) => JSON.parse(sessionStorage.getItem(key) ?? '[]'), KEY)
