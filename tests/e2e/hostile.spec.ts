/** Links and files that somebody else sends, in each language: a sentence that says what it is and what to do; nothing kept. */
import { deflateSync } from 'fflate'
import { deckChecksum, deckText } from '../../src/features/meeting/engine/deckTransfer'
import { overviewSlides } from '../../src/features/meeting/engine/presets'
import { createLookups } from '../../src/record/lookups'
import { deckPayload } from '../../src/features/meeting/deckLink'
import { builtDataset } from './builds'
import { alert, expect, mounted, test } from './fixture'
import { prefer } from './preferences'

const deck = (indicators: readonly string[]) => ({
  name: '会议',
  data: '1.0.0',
  slides: indicators.map((indicator) => ({ indicator, line: '' })),
})
const shipped = overviewSlides(createLookups(builtDataset())).map(({ indicator }) => indicator)
const sound = deckPayload(deck(shipped))!
/** As a link is made, but past every limit. */
const endless = (() => {
  const text = deckText(
    deck(Array.from({ length: 10_000 }, () => 'digital-economy-value-added-share')),
  )
  const packed = Buffer.from(deflateSync(new TextEncoder().encode(text))).toString('base64url')
  return `1.${deckChecksum(text)}.${packed}`
})()

const backup = (notes: unknown) =>
  JSON.stringify({
    ...{ format: 'shukan-backup', version: 1, made: '2026-01-01T00:00:00.000Z' },
    ...{ favourites: [], notes, decks: [], followUps: [], preferences: {} },
  })
const note = { indicator: 'a', text: '甲', editedAt: '2026-01-01T00:00:00.000Z' }

/** What is opened → what the sentence says, by language. */
const LINKS: Readonly<Record<string, string>> = {
  'cut off': sound.slice(0, sound.length / 2),
  'cut off at its head': '1.',
  newer: `2.${sound.slice(2)}`,
  'two megabytes': `1.${'a'.repeat(1_900_000)}`,
  'ten thousand slides': endless,
}
const FILES: Readonly<Record<string, string>> = {
  'a deck of ten megabytes': `{"format":"shukan-deck","name":"${'x'.repeat(10_000_000)}"}`,
  'a backup that broke off': backup([note]).slice(0, 150),
  'a backup with a wrong note': backup([note, note, { ...note, text: 5 }]),
  'a backup of a later version': backup([]).replace('"version":1', '"version":7'),
}

const SAYS = {
  'zh-Hans': {
    links: [/再要一次/, /再要一次/, /先更新应用/, /64 kB.*请/, /256 kB.*请|200 页.*请/],
    files: [/请/, /换一份备份/, /笔记第 3 条.*换一份备份/, /格式 7.*先更新应用/],
  },
  'zh-Hant': {
    links: [/再要一次/, /再要一次/, /先更新應用/, /64 kB.*請/, /256 kB.*請|200 頁.*請/],
    files: [/請/, /換一份備份/, /筆記第 3 條.*換一份備份/, /格式 7.*先更新應用/],
  },
  en: {
    links: [
      /once more/,
      /once more/,
      /Update the app/,
      /64 kB.*[Aa]sk/,
      /256 kB.*[Aa]sk|200.*[Aa]sk/,
    ],
    files: [/./, /use another one/, /Notes, no. 3.*use another one/, /format 7.*update the app/],
  },
} as const

for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const)
  test(`in ${language} links and files that are not sound say what is wrong and what to do`, async ({
    page,
  }) => {
    await prefer(page, { language })
    await page.goto('meeting/received')
    await mounted(page)
    for (const [i, [what, payload]] of Object.entries(LINKS).entries()) {
      await page.evaluate((hash) => (location.hash = hash), `d=${payload}`)
      await expect(alert(page), what).toContainText(SAYS[language].links[i]!)
    }
    await page.goto('import')
    await mounted(page)
    for (const [i, [what, text]] of Object.entries(FILES).entries()) {
      const [chosen] = await Promise.all([
        page.waitForEvent('filechooser'),
        page
          .getByRole('button', { name: /选择文件|選擇檔案|選擇文件|Choose/ })
          .first()
          .click(),
      ])
      await chosen.setFiles({
        name: `${i}.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      })
      await expect(page.locator('article').first(), what).toContainText(`${i}.json`)
      await expect(alert(page).first(), what).toContainText(SAYS[language].files[i]!)
    }
    await page.goto('mine')
    await mounted(page)
    await expect(page.getByText(/还没有关注|還沒有關注|You follow nothing/)).toBeVisible()
  })

test('a deck of indicators that nobody knows is shown, and says how many', async ({ page }) => {
  const payload = deckPayload(deck(['no-such-indicator', 'another.one', shipped[0]!]))!
  await page.goto(`meeting/received#d=${payload}`)
  await expect(page.getByText('其中 2 页在本机的数据版本中没有')).toBeVisible()
  await page.getByRole('link', { name: '放映' }).click()
  await expect(page.locator('.stage')).toContainText('本版数据中没有')
})
