/** The sample for a real host (tests/hosts/nginx.conf): compressed, typed, kept as long as it may be, and offline after it. */
import { nginxHost } from '../tools/nginx'
import type { StaticHost } from '../tools/staticHost'
import { pagesOf } from '../../src/build/pages'
import { builtDataset, builtFiles, builtManifest } from './builds'
import { expect, heading, test } from './fixture'
import { INDICATOR, INDICATOR_NAME } from './routes'

test.use({
  host: async ({ site }, use) => {
    const real = await nginxHost(site.folder)
    await use(real as StaticHost)
    await real.stop()
  },
})

const ask = (url: string) => fetch(url, { headers: { 'accept-encoding': 'gzip' } })

test('every known address is a page, others are the app with a 404', async ({ host }) => {
  for (const { path } of pagesOf(builtDataset())) {
    const answer = await fetch(host.url + path, { redirect: 'manual' })
    expect(answer.status, path).toBe(200)
    await answer.body?.cancel()
  }
  const missing = await ask(`${host.url}no/such/page`)
  expect(missing.status).toBe(404)
  expect(await missing.text()).toContain('id="app"')
})

test('what can be compressed is, and everything has its type', async ({ host }) => {
  const files = builtFiles().filter((file) => /\.(js|css|json|html|webmanifest|svg)$/.test(file))
  for (const file of files) {
    const { headers } = await ask(host.url + file)
    expect(headers.get('content-type'), file).not.toContain('octet-stream')
  }
  const data = `dataset/${builtManifest().files[0]!.name}`
  for (const file of ['index.html', data, 'sw.js', 'notices.txt'])
    expect((await ask(host.url + file)).headers.get('content-encoding'), file).toBe('gzip')
  const manifest = await ask(`${host.url}manifest.webmanifest`)
  expect(manifest.headers.get('content-type')).toBe('application/manifest+json')
})

test('only what carries its hash in its name is kept without asking', async ({ host }) => {
  const kept = async (path: string) => (await ask(host.url + path)).headers.get('cache-control')
  for (const path of ['', INDICATOR, 'sw.js', 'dataset/manifest.json', 'manifest.webmanifest'])
    expect(await kept(path), path).toBe('no-cache')
  for (const { name } of builtManifest().files)
    expect(await kept(`dataset/${name}`), name).toContain('immutable')
})

test('the app installs from it, asks for no code twice, and opens a figure without network', async ({
  context,
  host,
  page,
}) => {
  await page.goto('./')
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  const hashed = host.requests.filter((path) => /^\/assets\/.+-\w{8}\./.test(path))
  expect(hashed.length).toBeGreaterThan(10)
  expect(hashed.filter((path, at) => hashed.indexOf(path) < at)).toEqual([])
  await context.setOffline(true)
  await page.goto(INDICATOR)
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
})

test('no other page can frame it, and no text becomes code', async ({ host, page, problems }) => {
  problems.expect(/TrustedHTML|TrustedScript|frame-ancestors|Trusted Type/)
  const { headers } = await ask(host.url + INDICATOR)
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect((await ask(`${host.url}sw.js`)).headers.get('content-security-policy')).toBeNull()
  await page.goto(INDICATOR)
  await expect(heading(page)).toHaveText(INDICATOR_NAME)
  const refused = await page.evaluate(() => {
    const tries = [
      () => (document.createElement('p').innerHTML = '<b>x</b>'),
      () => new Worker('https://elsewhere.example/worker.js'),
      () => (document.createElement('script').text = 'x()'),
    ]
    return tries.map((attempt) => {
      try {
        return void attempt()
      } catch (error) {
        return (error as Error).name
      }
    })
  })
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError'])
  await page.evaluate((url) => {
    const frame = document.createElement('iframe')
    frame.src = url
    document.body.append(frame)
  }, host.url)
  await expect
    .poll(() => page.frames().some((frame) => frame.url().startsWith('chrome-error')))
    .toBe(true)
})
