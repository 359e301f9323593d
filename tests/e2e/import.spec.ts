/** Files that come in: chosen, or shared by another app while there is no network; compared, never taken into use. */
import { strToU8, unzipSync, zipSync } from 'fflate'
import { builtDataset } from './builds'
import { choose, report, saved, share, upload } from './filesIn'
import { expect, heading, install, mounted, test, unplug } from './fixture'

for (const form of ['CSV', 'XLSX', 'JSON'])
  test(`a ${form} that was exported comes back, every row alike, whatever it is called`, async ({
    page,
  }) => {
    const file = await saved(page, 'indicators?kind=rank', `导出 ${form}`)
    await choose(page, upload('随便.bin', file))
    await expect(report(page).locator('h2')).toHaveText(`数值表（${form}）`)
    await expect(report(page).locator('.verdict')).toHaveText('每一行都与本机显示的相同。')
  })

test('a board and the work plan come back too', async ({ page }) => {
  const board = await saved(page, 'status', '导出 XLSX')
  const plan = await saved(page, 'tasks', '导出 CSV')
  await choose(page, upload('a', board), upload('b', plan))
  await expect(page.locator('article.file h2')).toHaveText(['目标进度表（XLSX）', '任务表（CSV）'])
  await expect(page.locator('article.file .verdict')).toHaveText(
    Array<string>(2).fill('每一行都与本机显示的相同。'),
  )
})

test('the data package comes back equal; an edited one is listed row by row and not taken into use', async ({
  page,
}) => {
  const zip = await saved(page, 'data', '导出数据包')
  await choose(page, upload('data.zip', zip))
  await expect(report(page).locator('h2')).toHaveText('数据包')
  await expect(report(page).locator('.verdict')).toHaveText('与本机数据完全相同。')
  await expect(report(page)).toContainText('文件没有签名，不能证明出处：只作比对，不启用。')

  const files = unzipSync(zip)
  const statements = Buffer.from(files['tables/statements.csv']!).toString()
  const edited = statements.replace('超65%', '超66%')
  await choose(
    page,
    upload('edited.zip', zipSync({ ...files, 'tables/statements.csv': strToU8(edited) })),
  )
  await expect(report(page).locator('.verdict')).toHaveText(
    '与本机数据不同：新增 0 行，更改 1 行，减少 0 行。',
  )
  await expect(report(page)).toContainText('导出之后被改动过的表：statements')
  await expect(report(page).locator('.changes')).toContainText('“超65%” → “超66%”')
  await page.goto('data')
  await expect(page.locator('.version')).toHaveText(builtDataset().version)
})

test('a backup, a deck and an original find their way', async ({ page }) => {
  await choose(
    page,
    upload('x', '{"format":"shukan-backup"}'),
    upload('y', '{"format":"shukan-deck"}'),
    upload('z', '厦门市的一段话'),
  )
  const reports = page.locator('article.file')
  await expect(reports.locator('h2')).toHaveText(['备份', '会议', '文件原文'])
  await expect(reports.nth(0)).toContainText('备份文件不完整或被改动过')
  await expect(reports.nth(1)).toContainText('这不是本应用的会议链接或文件')
  await expect(reports.nth(2)).toContainText('认不出这是哪份文件')
})

test('a broken file says what is wrong, and the figures stay as they were', async ({ page }) => {
  await choose(
    page,
    upload('cut.zip', (await saved(page, 'data', '导出数据包')).subarray(0, 9000)),
    upload('half.json', '{"format":"shukan-table"'),
  )
  await expect(page.getByRole('main').getByRole('alert')).toHaveText([
    /压缩包不完整或已损坏.*本机原有内容未受影响/s,
    /这份 JSON 不完整或有误.*本机原有内容未受影响/s,
  ])
})

test('a file that another app shares arrives without any network, once', async ({
  context,
  host,
  page,
}) => {
  const csv = await saved(page, 'indicators?kind=rank', '导出 CSV')
  await install(page)
  await unplug(context, host)
  await share(page, `${host.url}import`, { title: '数值' }, upload('排名 表.csv', csv))
  await expect(heading(page)).toHaveText('导入与比对')
  await expect(page).toHaveURL(/\/import$/)
  await expect(report(page)).toContainText('排名 表.csv')
  await expect(report(page).locator('.verdict')).toHaveText('每一行都与本机显示的相同。')
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).filter((n) => /shared/.test(n))))
    .toEqual([])
  await page.reload()
  await mounted(page)
  await expect(page.locator('article.file')).toHaveCount(0)
})

test('a text that another app shares goes to 核数字 as before, without any network', async ({
  context,
  host,
  page,
}) => {
  await install(page)
  await unplug(context, host)
  await share(page, `${host.url}import`, { text: '数字经济增加值占GDP比重超65%', url: 'x' })
  await expect(heading(page)).toHaveText('核数字')
  await expect(page.locator('textarea')).toHaveValue('数字经济增加值占GDP比重超65%\nx')
})

test('the manifest offers the app for texts and files', async ({ page }) => {
  const manifest = await (await page.request.get('manifest.webmanifest')).json()
  expect(manifest.share_target).toMatchObject({
    action: './import',
    method: 'POST',
    enctype: 'multipart/form-data',
    params: { title: 'title', text: 'text', url: 'url' },
  })
  const names = ['text/csv', 'text/comma-separated-values', 'application/vnd.ms-excel']
  for (const type of ['.csv', '.xlsx', '.json', '.zip', '.txt', '.html', ...names])
    expect(manifest.share_target.params.files[0].accept).toContain(type)
  expect(manifest.file_handlers[0].action).toBe('./import')
  for (const name of names) expect(manifest.file_handlers[0].accept[name]).toContain('.csv')
})
