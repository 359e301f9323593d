/** 我的数据, without a network: a table is looked at, kept, appended, replaced and removed; what is wrong says so. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { upload } from './filesIn'
import { expect, heading, install, mounted, test, unplug } from './fixture'

const MAY =
  '领域,指标,单位,2026年4月,2026年5月\n工业经济,测试增加值,亿元,11.0,12.5\n,测试用电量,亿千瓦时,3,—\n'
const JUNE = '领域,指标,单位,2026年5月,2026年6月\n工业经济,测试增加值,亿元,12.6,13\n'

async function look(page: Page, name: string, content: string | Uint8Array) {
  await page.locator('input[type=file]').setInputFiles(upload(name, content))
}

async function openOwn(page: Page) {
  await page.goto('own')
  await mounted(page)
}

test('a table is kept, appended by a month, replaced and removed without a network, and each can be undone', async ({
  page,
  host,
  context,
}) => {
  await install(page)
  await unplug(context, host)
  await page.goto('mine')
  await mounted(page)
  await page.getByRole('link', { name: '我的数据' }).click()
  // 我的 takes files too.
  await expect(heading(page)).toHaveText('我的数据')
  const sheets = page.getByRole('region', { name: '已存的表' })

  await look(page, '工业月报.csv', MAY)
  await expect(page.getByText('2 个指标 × 2 期')).toBeVisible()
  await expect(page.getByText('没有发现问题。')).toBeVisible()
  await expect(sheets).toContainText('还没有存过表格')
  await page.getByRole('button', { name: '存在本机' }).click()
  await expect(page.getByText('“工业月报”已存在本机，共 3 个数值。')).toBeVisible()

  await look(page, '工业月报.csv', JUNE)
  await expect(page.getByText('相同时期以这份文件为准。新增 1，更改 1，减少 0。')).toBeVisible()
  await page.getByRole('button', { name: '追加时期' }).click()
  await expect(sheets).toContainText('2 个指标 × 3 期，4 个数值')

  await look(page, '工业月报.csv', JUNE)
  await expect(page.getByText('以这份文件为准。新增 0，更改 0，减少 2。')).toBeVisible()
  await page.getByRole('button', { name: '替换' }).click()
  await expect(sheets).toContainText('1 个指标 × 2 期，2 个数值')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(sheets).toContainText('2 个指标 × 3 期，4 个数值')

  await page.reload()
  await mounted(page)
  await expect(sheets).toContainText('2 个指标 × 3 期，4 个数值')
  await page.getByText('“工业月报”的操作').click()
  await page.getByRole('button', { name: '改名' }).click()
  await page.getByRole('textbox', { name: '表名' }).fill('月报')
  await page.getByRole('button', { name: '好', exact: true }).click()
  await expect(sheets.locator('.sheet-mark')).toContainText('月报')
  await page.getByRole('button', { name: '删除' }).click()
  await expect(page.getByText('“月报”已从本机删除，不留痕迹。')).toBeVisible()
  await expect(sheets).toContainText('还没有存过表格')
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(sheets).toContainText('2 个指标 × 3 期，4 个数值')
})

test('what is wrong is told by cell, before anything is kept, and can be taken along', async ({
  page,
}) => {
  await openOwn(page)
  await look(page, '坏.csv', '指标,单位,2026年12月,2026年13月\n甲,亿元,abc,1\n乙,亿元,5,2\n')
  const found = page.getByRole('region', { name: '读到的问题' })
  await expect(found).toContainText('错 2 处，留意 0 处')
  await expect(found).toContainText('第2行“2026年12月”：“abc”不是数值，留空或写数字')
  await expect(found).toContainText('时期“2026年13月”读不懂')
  await expect(page.getByText('1 个指标 × 1 期')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    found.getByRole('button', { name: '下载问题清单' }).click(),
  ])
  expect(readFileSync(await download.path(), 'utf8')).toContain('错,2,C,abc,')
})

test('the meaning of a column may be changed, and is read at once', async ({ page }) => {
  await openOwn(page)
  await look(page, '列.csv', '指标,计数单位,2026年6月\n甲,亿元,5\n')
  await expect(page.getByText('没有单位', { exact: false }).first()).toBeVisible()
  await page.getByText('各列的含义', { exact: true }).click()
  await page.getByLabel('B 列 计数单位').selectOption('unit')
  await expect(page.getByText('1 个指标 × 1 期')).toBeVisible()
})

for (const [what, content, sentence] of [
  ['a letter', '各位同事：\n附上材料。', '没有找到数值表'],
  ['nothing', '', '文件是空的'],
  ['a quote left open', '指标,"单位\n甲,亿元', '引号没有成对'],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), '旧式 Excel'],
  ['a broken zip', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4]), '压缩包不完整'],
  ['too many columns', '指标,'.repeat(2_000), '1 000 列'],
] as const)
  test(`${what} is told of in a sentence, and nothing is kept`, async ({ page }) => {
    await openOwn(page)
    await look(page, '文件', content)
    await expect(page.locator('main [role=alert]')).toContainText(sentence)
    await expect(page.locator('main [role=alert]')).toContainText('本机已有的内容没有动过。')
  })

test('a table of figures that was brought to 导入 goes on to 我的数据', async ({ page }) => {
  await page.goto('import')
  await mounted(page)
  await page.locator('input[type=file]').setInputFiles(upload('月报.csv', MAY))
  await page.getByRole('link', { name: '作为我的数据读入' }).click()
  await expect(page.getByText('2 个指标 × 2 期')).toBeVisible()
})

test('what one tab keeps stands in the other at once', async ({ page, context }) => {
  await openOwn(page)
  const other = await context.newPage()
  await openOwn(other)
  await look(page, '月报.csv', MAY)
  await page.getByRole('button', { name: '存在本机' }).click()
  await expect(other.locator('.sheet-mark')).toContainText('月报')
})

test('a full device says of a table that it was not kept, and keeps what was there', async ({
  page,
}) => {
  await openOwn(page)
  await look(page, '月报.csv', MAY)
  await page.getByRole('button', { name: '存在本机' }).click()
  await expect(page.locator('.sheet-mark')).toContainText('月报')
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
  })
  await look(page, '月报.csv', JUNE)
  await page.getByRole('button', { name: '追加时期' }).click()
  await expect(page.locator('main [role=alert]')).toContainText('本机存储空间已满，没有存入')
  await expect(page.getByRole('region', { name: '已存的表' })).toContainText('3 个数值')
  // What was looked at stands there still, to be tried again.
  await expect(page.getByRole('button', { name: '追加时期' })).toBeVisible()
})

test('an own figure is found by pinyin, has its page with months, and goes with a wipe', async ({
  page,
  host,
  context,
}) => {
  await install(page)
  await unplug(context, host)
  await openOwn(page)
  await look(page, '工业月报.csv', MAY)
  await page.getByRole('button', { name: '存在本机' }).click()
  await expect(page.locator('.sheet-mark')).toContainText('工业月报')
  await look(page, '工业月报.csv', JUNE)
  await page.getByRole('button', { name: '追加时期' }).click()
  await expect(page.getByText('2 个指标 × 3 期，4 个数值')).toBeVisible()

  await page.goto('search?q=cszjz')
  await mounted(page)
  const found = page.getByRole('region', { name: '我的数据' })
  await expect(found).toContainText('工业月报')
  await found.getByRole('link', { name: /测试增加值/ }).click()
  await expect(heading(page)).toHaveText('测试增加值')
  await expect(page.locator('main')).toContainText('据原值计算')
  await expect(page.locator('main')).toContainText('本机数据，未公开')
  await expect(page.locator('main .value').first()).toContainText('2026年6月')
  await expect(page.locator('main .value q').last()).toHaveText('11.0')
  const picture = page.locator('main [role=img]').first()
  await expect(picture.locator('canvas, svg:not(.spacer)').first()).toBeVisible()
  await picture.click()
  await expect(page.locator('main figcaption').first()).toContainText(/2026年\d月/)
  const address = page.url()
  expect(decodeURIComponent(address)).not.toContain('增加值')
  await page.reload()
  await mounted(page)
  await expect(heading(page)).toHaveText('测试增加值')

  await page.goto('')
  await mounted(page)
  await expect(page.getByRole('region', { name: '我的数据' })).toContainText('测试增加值')

  await page.goto('mine')
  await mounted(page)
  await page.getByRole('button', { name: '清除我的内容' }).click()
  await expect(page.getByRole('dialog')).toContainText('我的数据 1 张表')
  await page.getByRole('dialog').getByRole('button', { name: '清除' }).click()
  await expect(page.getByText('已清除。')).toBeVisible()
  await page.goto(address)
  await mounted(page)
  await expect(page.getByText('本机没有这个指标')).toBeVisible()
  await page.goto('search?q=cszjz')
  await mounted(page)
  await expect(page.getByRole('region', { name: '我的数据' })).toHaveCount(0)
})

test('nothing of an own sheet is in an address, a backup or another browser', async ({
  page,
  context,
}) => {
  await openOwn(page)
  await look(page, '工业月报.csv', MAY)
  await page.getByRole('button', { name: '存在本机' }).click()
  await page.getByText('指标 2', { exact: true }).click()
  await page.getByRole('link', { name: /测试增加值/ }).click()
  await expect(heading(page)).toHaveText('测试增加值')
  const address = page.url()
  expect(decodeURIComponent(address)).not.toContain('增加值')

  await page.goto('mine')
  await mounted(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '备份到文件' }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).not.toContain('测试')

  const stranger = await context.browser()!.newContext({ locale: 'zh-CN' })
  const there = await stranger.newPage()
  await there.goto(address)
  await expect(there.getByText('本机没有这个指标')).toBeVisible()
  await stranger.close()
})
