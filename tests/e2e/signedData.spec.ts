/**
 * A build that knows its publisher's keys, on a real nginx: keys by `data:keys`, releases by `data:release`, from the corrected table to
 * the phone that shows the figure with its change. What anybody else lays on the host is refused in words.
 */
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { keyId, newKey, pointOf, secretKey, signText } from '../../data/pipeline/signing'
import { nginxHost } from '../tools/nginx'
import type { StaticHost } from '../tools/staticHost'
import { builtManifest } from './builds'
import { choose, report, upload } from './filesIn'
import { expect, headline, HEADLINE, install, mounted, test } from './fixture'
import { correctTables, NEWER_HEADLINE } from './newerData'

const work = mkdtempSync(join(tmpdir(), 'publisher-'))
const at = (...names: string[]) => join(work, ...names)
const command = (name: string, cwd: string, ...words: string[]) =>
  execFileSync(
    process.execPath,
    [resolve('node_modules/tsx/dist/cli.mjs'), resolve('data/pipeline', name), ...words],
    { cwd },
  ).toString()
const own = builtManifest().version
const hosted = (name: string) => at('site', 'dataset', name)
const read = (file: string) => readFileSync(file, 'utf8')

// One publisher and one build for all of them.
test.describe.configure({ mode: 'default' })

function buildOnce() {
  if (existsSync(at('built'))) return
  command('keysCommand.ts', '.', at('keys'))
  execFileSync('npx', ['vite', 'build', `--outDir=${at('built')}`, '--logLevel=error'], {
    env: { ...process.env, SHUKAN_TRUST: at('keys', 'trust.json') },
  })
}
test.afterAll(() => rmSync(work, { recursive: true }))

test.use({
  host: async ({ site }, use) => {
    expect(site.base).toBe('/')
    buildOnce()
    rmSync(at('site'), { recursive: true, force: true })
    cpSync(at('built'), at('site'), { recursive: true })
    const real = await nginxHost(at('site'))
    await use(real as StaticHost)
    await real.stop()
  },
})

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const version = (page: Page) => page.locator('.version').first()

/** Corrects the headline figure and lays the release on the host, by the one command; the number of the version, and its notes. */
function publish(patches = 1, said = NEWER_HEADLINE) {
  const [major, minor, patch = 0] = own.split(/[.+]/).map(Number)
  const number = `${major}.${minor}.${patch + patches}`
  mkdirSync(at('project'), { recursive: true })
  cpSync('data', at('project', 'data'), { recursive: true })
  correctTables(at('project', 'data'), number, said)
  const dataset = at('site', 'dataset')
  const words = ['--before', dataset, '--key', at('keys', 'release.pem'), '--out', dataset]
  return { number, notes: command('releaseCommand.ts', at('project'), ...words) }
}

test('a corrected figure is published by one command, and shown with its change after one reopening', async ({
  page,
  problems,
}) => {
  // The browser's own line about the lists of keys and signatures that are not there.
  problems.expect(/404/)
  await install(page, 'data')
  await expect(version(page)).toHaveText(own)
  const { number, notes } = publish()
  expect(notes).toMatch(/更正\n- .*“超65%”.*改为“超66%”/)
  await page.goto('./')
  await expect(page.getByText('新数据已就绪')).toBeVisible()
  await button(page, '更新').tap()
  await expect(headline(page)).toHaveText(NEWER_HEADLINE)
  await page.goto('changes?show=all')
  await expect(page.getByRole('article').first()).toContainText(NEWER_HEADLINE)
  await expect(page.getByRole('article').first()).toContainText(HEADLINE)
  await page.goto('data')
  await expect(version(page)).toContainText(number)
  await expect(page.getByText(/^已验证（密钥 [0-9a-f]{8}）/)).toBeVisible()
})

/** The release as one file, as the command wrote it; the host itself is away. */
function packOf(number: string) {
  const name = readdirSync(at('site', 'dataset')).find(
    (one) => one.startsWith(`${number}-`) && one.endsWith('.shukan'),
  )
  return read(hosted(name!))
}

test('a signed pack is shown as a diff and taken without a network, a foreign one is only looked at', async ({
  context,
  page,
  problems,
}) => {
  problems.expect(/404/)
  await install(page, 'data')
  const { number } = publish()
  const signed = packOf(number)
  signByStranger()
  const pack = JSON.parse(signed)
  const foreign = {
    ...pack,
    files: { ...pack.files, 'manifest.sig': read(hosted('manifest.sig')) },
  }
  await context.setOffline(true)

  await choose(page, upload('转来的.shukan', JSON.stringify(foreign)))
  await expect(report(page)).toContainText('不能证明出自发布者')
  await expect(report(page).locator('.foreign')).toContainText(NEWER_HEADLINE)
  await expect(button(page, '启用新数据')).toHaveCount(0)

  await choose(page, upload('更新.shukan', signed))
  await expect(report(page)).toContainText('发布者签名已验证')
  await expect(report(page)).toContainText(NEWER_HEADLINE)
  await expect(report(page)).toContainText(HEADLINE)
  await button(page, '启用新数据').click()
  await expect(report(page)).toContainText('已启用新数据')
  await page.goto('./')
  await expect(headline(page)).toHaveText(NEWER_HEADLINE)
  await page.goto('data')
  await button(page, '退回上一版本').click()
  await expect(version(page)).toHaveText(own)
})

/** What is laid on the host in place of the true release, and what the phone says of it. */
const FALSE: readonly (readonly [string, RegExp, () => void])[] = [
  ['without a signature', /没有发布者的签名/, () => rmSync(hosted('manifest.sig'))],
  [
    'altered after it was signed',
    /签名不是发布者的，或数据已被改动/,
    () => {
      const manifest = JSON.parse(read(hosted('manifest.json')))
      writeFileSync(hosted('manifest.json'), JSON.stringify({ ...manifest, counts: {} }))
    },
  ],
  ['signed by a stranger', /签名不是发布者的，或数据已被改动/, () => signByStranger()],
  [
    'signed by a stranger in the publisher’s name',
    /签名不是发布者的，或数据已被改动/,
    () => signByStranger(JSON.parse(read(hosted('manifest.sig'))).key),
  ],
]

function signByStranger(name?: string) {
  writeFileSync(at('stranger.pem'), newKey())
  const key = secretKey(at('stranger.pem'))
  const signature = signText(read(hosted('manifest.json')), key)
  writeFileSync(
    hosted('manifest.sig'),
    JSON.stringify({ key: name ?? keyId(pointOf(key)), signature }),
  )
}

for (const [what, words, spoil] of FALSE)
  test(`newer data ${what} is refused in words, and what was there stays`, async ({
    page,
    problems,
  }) => {
    problems.expect(/404/)
    await install(page, 'data')
    publish()
    spoil()
    await button(page, '检查更新').click()
    await expect(page.getByRole('status').getByText(words)).toBeVisible()
    await expect(button(page, '启用新数据')).toHaveCount(0)
    await expect(version(page)).toHaveText(own)
    await page.goto('./')
    await mounted(page)
    await expect(headline(page)).toHaveText(HEADLINE)
  })

test('who went back takes no release from in between, however well it is signed, and one tap brings the newer one again', async ({
  page,
  problems,
}) => {
  problems.expect(/404/)
  await install(page, 'data')
  const between = publish(1)
  const kept = ['manifest.json', 'manifest.sig'].map((name) => [name, read(hosted(name))] as const)
  const newest = publish(2, '超68%')
  await button(page, '检查更新').click()
  await button(page, '启用新数据').click()
  await expect(version(page)).toContainText(newest.number)
  await button(page, '退回上一版本').click()
  await expect(version(page)).toHaveText(own)

  for (const [name, body] of kept) writeFileSync(hosted(name), body)
  await button(page, '检查更新').click()
  await expect(page.getByRole('status').getByText('早于本机启用过的')).toContainText(between.number)
  await expect(version(page)).toHaveText(own)
  await button(page, '退回上一版本').click()
  await expect(version(page)).toContainText(newest.number)
})
