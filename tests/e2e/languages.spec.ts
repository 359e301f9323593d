/** A whole use in English and in 繁體, and nothing of another language left over but what documents print. */
import { Converter } from 'opencc-js'
import { expect, heading, install, mounted, stopClock, test, unplug } from './fixture'
import { prefer } from './preferences'
import { INDICATOR, ROUTES } from './routes'

/** Texts of the page that are in no element of another language: `lang` says which those are. */
const ownTexts = (own: string) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    const text = textContent?.trim()
    if (!text || !parentElement || parentElement.closest('script, style, #boot-help')) continue
    if (parentElement.closest('[lang]')?.getAttribute('lang') === own) found.push(text)
  }
  for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]'))
    if (element.closest('[lang]')?.getAttribute('lang') === own)
      for (const name of ['aria-label', 'placeholder', 'title'])
        if (element.getAttribute(name)) found.push(element.getAttribute(name)!)
  return found
}

/** Numbers of documents, quoted words and section paths inside a sentence of ours are what was printed. */
const withoutPrinted = (text: string) =>
  text.replace(
    /[\u4e00-\u9fff]+〔\d{4}〕\d+号|“[^”]*”|《[^》]*》|[一二三四五六七八九十]\/\([一二三四五六七八九十]\)/gu,
    '',
  )

const HAN = /[\u3400-\u9fff]/

test.describe('in English', () => {
  test.beforeEach(({ page }) => prefer(page, { language: 'en' }))

  test('a figure is found, judged, copied and shared without network', async ({
    context,
    host,
    page,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await install(page)
    await unplug(context, host)
    await page.reload()
    await expect(heading(page)).toHaveText('Digital Xiamen · key figures')
    await expect(page).toHaveTitle(/Xiamen in Figures/)

    await page.getByRole('navigation').getByRole('link', { name: 'Search' }).click()
    await page.getByRole('searchbox').fill('digital economy share')
    await page
      .getByRole('link', { name: /Value added of the digital economy/ })
      .first()
      .click()
    await expect(heading(page)).toHaveText('Value added of the digital economy as a share of GDP')
    await expect(page.locator('.hero')).toContainText('over 65%')
    await expect(page.locator('main')).toContainText('Definition not stated')

    await stopClock(page)
    await page.getByRole('button', { name: 'Copy', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
    await page.clock.resume()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(
      /^According to .*: Xiamen: Value added .* to reach over 65% by 2026 \(printed “超65%”\)\./,
    )

    const share = page.getByRole('button', { name: 'Share', exact: true })
    await share.click()
    const sheet = page.getByRole('dialog')
    await expect(sheet).toBeVisible()
    await sheet.getByRole('radio', { name: 'Text' }).check()
    await expect(sheet).toContainText('over 65%')
    await page.keyboard.press('Escape')
    await expect(share).toBeFocused()

    await page.getByRole('navigation').getByRole('link', { name: 'More' }).click()
    await page.getByRole('link', { name: /^Tasks/ }).click()
    await expect(heading(page)).toHaveText('Tasks')
    await page.getByRole('navigation').getByRole('link', { name: 'More' }).click()
    await page.getByRole('link', { name: /^Settings/ }).click()
    await expect(page.getByRole('radio', { name: 'English' })).toBeChecked()
  })

  test('no page has Chinese of its own; what documents print says that it is Chinese', async ({
    page,
  }) => {
    test.slow()
    await install(page)
    for (const { path, name } of ROUTES) {
      await page.goto(path || './')
      await mounted(page)
      await expect(heading(page)).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      const texts = await page.evaluate(ownTexts, 'en')
      // An attribute cannot say its language: the checker's example is Chinese, for it reads Chinese sentences.
      const chinese = texts.filter(
        (text) => HAN.test(withoutPrinted(text)) && !text.startsWith('e.g. '),
      )
      expect.soft([...new Set(chinese)].slice(0, 20), name).toEqual([])
    }
  })
})

test.describe('in 繁體', () => {
  test.beforeEach(({ page }) => prefer(page, { language: 'zh-Hant' }))

  // A character that the standard conversion changes, and that a Traditional text does not write for another word.
  const convert = Converter({ from: 'cn', to: 't' })
  const BOTH =
    '台后里系干周只布占并采录回几术朱松板别征余准升托游合谷借千斗丰面表范制复郁云出党个仿克岳向吁淀沈困才冲症于岩峰庄尸床群着'
  const isSimplified = (sign: string) => convert(sign) !== sign && !BOTH.includes(sign)

  test('no page has a Simplified character of its own', async ({ page }) => {
    test.slow()
    await install(page)
    for (const { path, name } of ROUTES) {
      await page.goto(path || './')
      await mounted(page)
      await expect(heading(page)).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
      const texts = await page.evaluate(ownTexts, 'zh-Hant')
      const left = texts.filter(
        (text) => text !== '简体中文' && [...withoutPrinted(text)].some(isSimplified),
      )
      expect.soft([...new Set(left)].slice(0, 20), name).toEqual([])
    }
  })
})

test('a change of language keeps the page, its place and its choices', async ({ page }) => {
  await install(page)
  await page.setViewportSize({ width: 390, height: 500 })
  await page.goto('settings')
  await expect(heading(page)).toHaveText('设置')
  await page.evaluate(() => scrollTo(0, 60))
  const left = await page.evaluate(() => scrollY)
  expect(left).toBeGreaterThan(0)
  await page.evaluate(() => Object.assign(window, { same: true }))
  await page.getByRole('radio', { name: 'English' }).check()
  await expect(heading(page)).toHaveText('Settings')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(await page.evaluate(() => 'same' in window)).toBe(true)
  expect(Math.abs((await page.evaluate(() => scrollY)) - left)).toBeLessThan(60)
  await page.goto(INDICATOR)
  await expect(page.locator('.hero')).toContainText('over 65%')
})
