import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, createServer, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { datasetPlugin } from '../../data/pipeline/datasetPlugin'
import { filesOf } from './fixtures'

const MAIN = "import manifest from 'virtual:dataset-manifest'\nconsole.log(manifest.version)\n"
const PLACES = 'data/tables/places.csv'
const RELOAD = { type: 'full-reload' }

let root: string
let server: ViteDevServer | undefined

const write = (path: string, text: string) => writeFileSync(join(root, path), text)
const places = filesOf().get('tables/places.csv') ?? ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dataset-'))
  mkdirSync(join(root, 'data/tables'), { recursive: true })
  for (const [path, text] of filesOf()) write(`data/${path}`, text)
  write('main.js', MAIN)
  write('index.html', '<script type="module" src="/main.js"></script>')
})

afterEach(async () => {
  await server?.close()
  server = undefined
  rmSync(root, { recursive: true })
})

async function built(ssr = false) {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [datasetPlugin()],
    build: { write: false, ...(ssr && { ssr: 'main.js' }) },
  })
  if (!('output' in result)) throw new Error('one build was asked for')
  return new Map(
    result.output.map((item) => [item.fileName, item.type === 'asset' ? item.source : item.code]),
  )
}

describe('datasetPlugin in a build', () => {
  it('emits the manifest and the files it names, and hands the manifest to the app', async () => {
    const files = await built()
    const manifest = JSON.parse(String(files.get('dataset/manifest.json')))
    expect(manifest.files).toHaveLength(3)
    for (const { name } of manifest.files) expect(files.has(`dataset/${name}`)).toBe(true)
    const script = [...files].find(([name]) => name.endsWith('.js'))
    expect(script?.[1]).toContain(manifest.version)
  })

  it('emits no second copy for a server-side build', async () => {
    expect([...(await built(true)).keys()].filter((name) => name.startsWith('dataset/'))).toEqual(
      [],
    )
  })

  it('stops with the findings when a table is wrong', async () => {
    write(PLACES, `\uFEFF${places}`)
    await expect(built()).rejects.toThrow(/data\/tables\/places\.csv:1: .*byte order mark/)
  })
})

describe('datasetPlugin in the dev server', () => {
  async function serve() {
    server = await createServer({
      root,
      base: '/sub/',
      configFile: false,
      logLevel: 'silent',
      server: { host: '127.0.0.1', port: 0, strictPort: false },
      plugins: [datasetPlugin()],
    })
    await server.listen()
    return { sent: vi.spyOn(server.ws, 'send') }
  }

  /** Again and again, because a busy machine may still be looking the folder through for the first time. */
  const edit = (text: string, seen: () => void) =>
    vi.waitFor(() => (write(PLACES, text), seen()), { interval: 500, timeout: 50_000 })

  async function manifest() {
    const address = server?.resolvedUrls?.local[0] ?? ''
    return (await fetch(`${address}dataset/manifest.json`)).json() as Promise<{ version: string }>
  }

  it('serves the dataset from memory under the base', async () => {
    await serve()
    expect((await manifest()).version).toMatch(/^1\.2\.0\+/)
  })

  it('follows an edit: new data and a reload', async () => {
    const { sent } = await serve()
    const before = await manifest()
    await edit(places.replace('City A', 'City B'), () => expect(sent).toHaveBeenCalledWith(RELOAD))
    expect((await manifest()).version).not.toBe(before.version)
  })

  it('shows a wrong edit with file and line and keeps the last good data', async () => {
    const { sent } = await serve()
    const before = await manifest()
    await edit(`${places}b\n`, () => {
      const payload: unknown = sent.mock.calls.at(-1)?.[0]
      expect(payload).toMatchObject({
        type: 'error',
        err: { message: expect.stringContaining('data/tables/places.csv:3: '), loc: { line: 3 } },
      })
    })
    expect(await manifest()).toEqual(before)
    await edit(places, () => expect(sent).toHaveBeenCalledWith(RELOAD))
  })

  it('starts with wrong data, says what is wrong, and goes on once it is mended', async () => {
    write(PLACES, '')
    const { sent } = await serve()
    const address = server?.resolvedUrls?.local[0] ?? ''
    const answer = await fetch(`${address}dataset/manifest.json`)
    expect(answer.status).toBe(500)
    expect(await answer.text()).toContain('data/tables/places.csv:1: the file is empty')
    await edit(places, () => expect(sent).toHaveBeenCalledWith(RELOAD))
    expect((await manifest()).version).toMatch(/^1\.2\.0\+/)
  })
})
