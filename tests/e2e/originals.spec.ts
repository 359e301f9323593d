/** An original, invented from the record itself: every opening and every printed figure, and nothing between them. */
import { truncateSync, writeFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { encode } from '../unit/features/originals/encode'
import { builtDataset } from './builds'
import { expect, heading, install, mounted, test, unplug } from './fixture'
import { prefer } from './preferences'

const CITY = 'xm-2025-90'
const PROVINCE = 'fj-2025-4'

/** A full stop between them: two numbers side by side would be one. */
function inventedOriginal(document: string): string {
  const { sections, statements } = builtDataset()
  return sections
    .filter((section) => section.document === document)
    .flatMap(({ path, mark }) => [
      mark,
      ...statements
        .filter((each) => each.document === document && each.section === path)
        .map(({ token }) => `记有${token}。`),
    ])
    .join('。\n')
}

const countOf = (document: string) =>
  builtDataset().statements.filter((each) => each.document === document).length

const asFile = (body: string | Uint8Array, name = 'saved.txt') => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(body),
})
const give = (page: Page, file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
  page.locator('input[type=file]').setInputFiles(file)
const found = (page: Page) => page.locator('.verdict .count')
/** `15 / 15 条数据已在原文中找到` */
const allOf = (document: string) => new RegExp(`^${countOf(document)}\\s*/ ${countOf(document)} 条`)
const originalOf = (document: string) => `documents/${document}/original`

async function open(page: Page, path: string) {
  await page.goto(path)
  await mounted(page)
}

test('a saved file is recognised by its content, kept, and shows each figure in its section', async ({
  context,
  host,
  page,
}) => {
  await install(page, 'originals')
  await give(page, asFile(inventedOriginal(CITY), 'holiday.txt'))
  await expect(page).toHaveURL(new RegExp(`${originalOf(CITY)}$`))
  await expect(found(page)).toHaveText(allOf(CITY))
  await expect(page.getByText('与著录一致')).toBeVisible()
  const marked = page.locator('[id="一"] mark', { hasText: '超65%' })
  await expect(marked).toBeVisible()

  await page
    .locator('[id="一"]')
    .getByRole('link', { name: /在文中看“超65%”/ })
    .click()
  await expect(marked).toHaveClass(/targeted/)
  await expect(marked).toBeInViewport()

  await unplug(context, host)
  await page.reload()
  await expect(found(page)).toHaveText(allOf(CITY))
  await expect(marked).toBeInViewport()
  await marked.click()
  await expect(heading(page)).toHaveText('数字经济增加值占GDP比重')
})

test('the jump list leads to a section', async ({ page }) => {
  await open(page, originalOf(CITY))
  await give(page, asFile(inventedOriginal(CITY)))
  await page.getByText(/^章节目录/).click()
  await page
    .getByRole('navigation', { name: '章节' })
    .getByRole('link', { name: '五、(四)' })
    .click()
  await expect(page.locator('[id="五/(四)"]')).toBeInViewport()
})

test('an HTML page in GBK is read as text; nothing of it runs or loads', async ({ page }) => {
  const [first = '', ...rest] = inventedOriginal(CITY).split('\n')
  const hostile =
    '<script>window.hacked = 1</script><img src="https://example.org/x.png" onerror="window.hacked = 2">' +
    '<style>body { display: none }</style><iframe src="https://example.org/"></iframe>'
  const html = `<!DOCTYPE html><html><head><title>页</title></head><body>${hostile}<h1>${first}</h1>${rest
    .map((line) => `<p>${line}</p>`)
    .join('')}</body></html>`
  await open(page, 'originals')
  // GBK has no bullet before a Latin letter's neighbour as these tables print it; everything else it has.
  await give(page, asFile(encode(html.replaceAll('•', '·'), 'gb18030'), 'page.html'))
  await expect(found(page)).toHaveText(allOf(CITY))
  await expect(page.getByText('page.html（GB18030）')).toBeVisible()
  await expect(page.getByText('与著录一致')).toBeVisible()
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
  await expect(page.locator('main iframe, main img')).toHaveCount(0)
})

test('a changed original says which figure is not there, and what stands there instead', async ({
  page,
}) => {
  await open(page, originalOf(CITY))
  await give(page, asFile(inventedOriginal(CITY).replace('超65%', '超56%')))
  await expect(page.getByText('与著录不一致：有 1 条数据未在所录章节中找到')).toBeVisible()
  const missing = page.locator('.missing li')
  await expect(missing).toHaveCount(1)
  await expect(missing).toContainText('超65%')
  await expect(missing).toContainText('此节另有 “56%”')
})

test('what is no original is said to be so, and what was loaded before stays', async ({ page }) => {
  await open(page, originalOf(CITY))
  await give(page, asFile(inventedOriginal(CITY)))
  await expect(found(page)).toHaveText(allOf(CITY))
  await page.getByText('换一份原文').click()

  const large = test.info().outputPath('large.txt')
  writeFileSync(large, '')
  truncateSync(large, 50 * 1024 * 1024)
  const bad: readonly (readonly [Parameters<typeof give>[1], string])[] = [
    [asFile(''), '这里面没有文字'],
    [large, '文件有 50 MB，超过 5 MB 上限'],
    [asFile(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0)), '这不是文本，也不是网页'],
    [asFile('%PDF-1.7'), '这是 PDF'],
    [asFile('plain English'), '里面没有汉字'],
    [asFile(Uint8Array.from({ length: 60 }, (_, at) => 0xf5 + (at % 10))), '文字读不出来'],
    [asFile('今天天气很好。'), '认不出这是哪份文件'],
    [asFile('据厦府〔2025〕90号，占比超65%。'), '的标题或文号，但没有它的章节'],
  ]
  for (const [file, sentence] of bad) {
    await give(page, file)
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(page.getByText('先前载入的原文未受影响')).toBeVisible()
    await expect(found(page)).toHaveText(allOf(CITY))
  }
})

test('another document is not taken for this page’s, but may be loaded as what it is', async ({
  page,
}) => {
  await open(page, originalOf(CITY))
  await give(page, asFile(inventedOriginal(PROVINCE)))
  await expect(page.getByText(/这是《福建省.*》，不是本页的文件/)).toBeVisible()
  await expect(found(page)).toHaveCount(0)
  await page.getByRole('button', { name: '按这份文件载入' }).click()
  await expect(page).toHaveURL(new RegExp(`${originalOf(PROVINCE)}$`))
  await expect(found(page)).toHaveText(allOf(PROVINCE))
})

test('pasted text is checked too; deleting it can be undone, and then it is gone', async ({
  page,
}) => {
  await open(page, originalOf(CITY))
  await page.getByText('粘贴正文').click()
  await page.getByLabel('原文正文').fill(inventedOriginal(CITY))
  await page.getByRole('button', { name: '核对' }).click()
  await expect(page.getByText(/粘贴的正文 · .* · 只存于本机/)).toBeVisible()
  await page.getByRole('button', { name: '删除原文' }).click()
  await expect(page.getByText('已从本机删除原文')).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(found(page)).toHaveText(allOf(CITY))
  await page.getByRole('button', { name: '删除原文' }).click()
  await expect(page.getByText('已从本机删除原文')).toBeVisible()
  await page.reload()
  await expect(page.getByText('选择文件')).toBeVisible()
  await expect(found(page)).toHaveCount(0)
})

test('where nothing can be kept it works all the same and says so', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined }),
  )
  await open(page, originalOf(CITY))
  await give(page, asFile(inventedOriginal(CITY)))
  await expect(found(page)).toHaveText(allOf(CITY))
  await expect(page.getByText('本机无法保存，关闭应用后即失')).toBeVisible()
})

test('a full device shows it for this visit, and says that there is no room', async ({ page }) => {
  await open(page, originalOf(CITY))
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await give(page, asFile(inventedOriginal(CITY)))
  await expect(found(page)).toHaveText(allOf(CITY))
  await expect(page.getByText('本机存储空间已满，存不下，仅本次有效')).toBeVisible()
})

for (const [name, colorScheme, textSize] of [
  ['light', 'light', 'normal'],
  ['dark', 'dark', 'normal'],
  ['长辈版', 'light', 'elder'],
] as const)
  test(`a loaded original can be read by everybody: ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await prefer(page, { textSize })
    await open(page, originalOf(CITY))
    await give(page, asFile(inventedOriginal(CITY).replace('超65%', '超56%')))
    await expect(page.locator('.missing li')).toHaveCount(1)
    await page.getByRole('button', { name: '标出其余数字' }).click()
    await page.getByText(/^章节目录/).click()
    // So tall that the tab bar covers nothing that could be scrolled from under it.
    const size = await page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight } = document.documentElement
      return { sticksOut: scrollWidth > clientWidth, height: scrollHeight }
    })
    expect(size.sticksOut).toBe(false)
    await page.setViewportSize({ width: 390, height: Math.min(size.height, 12_000) })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => [id, ...target])),
    ).toEqual([])
  })
