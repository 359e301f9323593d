import { builtFiles, precacheList, readBuilt } from './builds'
import { expect, mounted, test } from './fixture'

interface Picture {
  src: string
  sizes: string
  purpose?: string
  form_factor?: string
}
const manifest = JSON.parse(readBuilt('manifest.webmanifest'))

test('the manifest says what an installed app needs', () => {
  expect(manifest).toMatchObject({
    id: './',
    lang: 'zh-Hans',
    display: 'standalone',
    start_url: './',
    scope: './',
  })
  const icons: Picture[] = manifest.icons
  const kinds = icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)
  expect(kinds).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']))
  const forms = manifest.screenshots.map((one: Picture) => one.form_factor)
  expect(forms).toEqual(expect.arrayContaining(['narrow', 'wide']))
  expect(manifest.shortcuts.map((one: { name: string }) => one.name)).toEqual([
    '搜索',
    '核数字',
    '关注',
    '会议',
  ])
})

test('every picture of the manifest is there in the size it promises', async ({ page }) => {
  await page.goto('./')

  const shortcuts: { icons?: Picture[] }[] = manifest.shortcuts
  const pictures: Picture[] = [
    ...manifest.icons,
    ...manifest.screenshots,
    ...shortcuts.flatMap(({ icons = [] }) => icons),
    { src: 'icons/apple-touch-180.png', sizes: '180x180' },
  ]
  for (const { src, sizes } of pictures) {
    const found = await page.evaluate(async (src) => {
      const image = new Image()
      image.src = src
      await image.decode()
      return `${image.naturalWidth}x${image.naturalHeight}`
    }, src)
    if (sizes !== 'any') expect.soft(found, src).toBe(sizes)
  }
})

test('every shortcut leads to a page', async ({ page }) => {
  for (const { url } of manifest.shortcuts as { url: string }[]) {
    const answer = await page.goto(url)
    expect(answer?.status(), url).toBe(200)
    await mounted(page)
    await expect(page.locator('h1')).not.toHaveText('没有这一页')
  }
})

/** Addresses that stand in the code but are never asked: name spaces, and hints in messages of Vue, Dexie, Workbox,
 * the names of what an XLSX is made of, and the home of Papa Parse in its licence. */
const HARMLESS =
  /^https?:\/\/(www\.w3\.org\/|(schemas|purl)\.(openxmlformats|oclc)\.org\/|schemas\.microsoft\.com\/|vuejs\.org\/error-reference|bit\.ly\/|tinyurl\.com\/|github\.com\/mholt\/PapaParse$)/

test('nothing in the build points to another origin', () => {
  const code = builtFiles().filter((file) => /\.(html|css|js|webmanifest|svg)$/.test(file))
  expect(code.length).toBeGreaterThan(20)
  const foreign = code.flatMap((file) =>
    [...readBuilt(file).matchAll(/(?:https?|wss?):\/\/[^\s"'`)\\<]+/g)]
      .map(([address]) => `${file}: ${address}`)
      .filter((found) => !HARMLESS.test(found.slice(file.length + 2))),
  )
  expect(foreign).toEqual([])
})

test('every page carries a policy that allows no other origin and no inline code', () => {
  const pages = builtFiles().filter((file) => file.endsWith('.html'))
  for (const file of pages) {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(
      readBuilt(file),
    )?.[1]
    expect(policy, file).toContain("default-src 'self'")
    expect(policy, file).not.toMatch(/unsafe|https?:|\*/)
  }
})

test('the whole app is in the precache, the live manifest of the data is not', () => {
  const listed = precacheList().map(({ url }) => url)
  const needed = builtFiles().filter((file) => /^(assets|dataset|icons)\//.test(file))
  // The system keeps an installed app's pictures itself; what the kept pages have inlined, only the copies fetch.
  const elsewhere = /^(dataset\/manifest\.json|icons\/.*\.png|assets\/(head-.*\.js|index-.*\.css))$/
  expect(needed.filter((file) => !listed.includes(file) && !elsewhere.test(file))).toEqual([])
  expect(listed.length, 'few files: each costs a way through the worker').toBeLessThanOrEqual(32)
  expect(listed).not.toContain('dataset/manifest.json')
  const pages = listed.filter((url) => url.endsWith('.html')).sort()
  expect(pages, 'not the copies of the shell').toEqual(['app.html', 'index.html'])
})
