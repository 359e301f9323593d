/**
 * Draws the icons from public/icons/icon.svg and takes the install dialogue's screenshots from the built app.
 * Run after a change of either: `npm run build && npx tsx tests/tools/drawPictures.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { chromium, type Browser } from 'playwright'
import { BROWSER_ARGUMENTS, ensureBrowser } from './browser.mjs'
import { readPalette } from '../../src/build/palettePlugin'
import ensureFonts, { withFonts } from './fonts.mjs'
import { staticHost } from './staticHost'

/** The ground of the icon. */
const SEA = readPalette().light.actual!

/** A maskable icon keeps its drawing inside the inner 80 % circle; the rest is plain ground. */
async function drawIcon(browser: Browser, svg: string, size: number, file: string, inset = 0) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  const ground = inset ? SEA : 'transparent'
  await page.setContent(
    `<body style="margin:0;background:${ground};display:grid;place-items:center;block-size:100vh">` +
      `<img src="${source}" width="${size * (1 - inset)}" height="${size * (1 - inset)}">`,
  )
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode())
  await writeFile(file, await page.screenshot({ omitBackground: !inset }))
  await page.close()
}

/** A third of the bytes, for what is only looked at in a dialogue. */
async function asWebp(png: string) {
  const image = new Image()
  image.src = `data:image/png;base64,${png}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  canvas.getContext('2d')!.drawImage(image, 0, 0)
  return canvas.toDataURL('image/webp', 0.8).replace(/^.*,/, '')
}

async function main() {
  ensureFonts()
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: BROWSER_ARGUMENTS,
    // No machine's own typefaces.
    env: withFonts('chinese'),
  })
  const svg = await readFile('public/icons/icon.svg', 'utf8')
  await drawIcon(browser, svg, 192, 'public/icons/icon-192.png')
  await drawIcon(browser, svg, 512, 'public/icons/icon-512.png')
  await drawIcon(browser, svg, 512, 'public/icons/maskable-512.png', 0.16)
  await drawIcon(browser, svg, 180, 'public/icons/apple-touch-180.png', 0.01)

  const host = await staticHost('dist')
  const shots = [
    { name: 'narrow', width: 390, height: 844, deviceScaleFactor: 2 },
    { name: 'wide', width: 1280, height: 800, deviceScaleFactor: 1 },
  ]
  for (const { name, width, height, deviceScaleFactor } of shots) {
    // Without a worker nothing is told over the page.
    const size = { viewport: { width, height }, deviceScaleFactor }
    const page = await browser.newPage({ ...size, serviceWorkers: 'block' })
    await page.goto(host.url, { waitUntil: 'networkidle' })
    await page.locator('.slot svg').first().waitFor()
    const png = (await page.screenshot()).toString('base64')
    await writeFile(`public/screenshots/${name}.webp`, await page.evaluate(asWebp, png), 'base64')
    await page.close()
  }
  await host.stop()
  await browser.close()
}

await main()
