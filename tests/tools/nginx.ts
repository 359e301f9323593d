/** A real nginx: the one that is installed, else Debian's package, unpacked beside the tests without being installed. */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'

const FOLDER = 'node_modules/.tmp/nginx'
const KNOWN = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', join(FOLDER, 'package/usr/sbin/nginx')]

/** Path of an nginx; throws one clear sentence where none can be had. */
function nginxPath(): string {
  const there = () => KNOWN.find((path) => existsSync(path))
  const found = there() ?? (unpack(), there())
  if (found && spawnSync(found, ['-v']).status === 0) return found
  throw new Error('No nginx found and Debian’s package could not be fetched: install nginx-light.')
}

/** Beside its place first: another worker must not find half of it. */
function unpack() {
  mkdirSync(FOLDER, { recursive: true })
  const parcel = mkdtempSync(join(FOLDER, 'parcel-'))
  const apt = (...words: string[]) =>
    spawnSync('apt-get', [...words, '-qq'], { cwd: parcel, timeout: 120_000 }).status === 0
  try {
    // A machine that never asked its distribution knows of no packages.
    if (!apt('download', 'nginx') && !(apt('update') && apt('download', 'nginx'))) return
    const archive = readdirSync(parcel).find((name) => name.endsWith('.deb')) ?? ''
    spawnSync('dpkg', ['-x', join(parcel, archive), join(parcel, 'package')])
    if (!existsSync(join(FOLDER, 'package')))
      renameSync(join(parcel, 'package'), join(FOLDER, 'package'))
  } finally {
    rmSync(parcel, { recursive: true })
  }
}

const TYPES = `types {
  text/html html; text/css css; application/javascript js; application/json json;
  image/svg+xml svg; image/png png; image/webp webp; text/plain txt;
}
default_type application/octet-stream;`

interface RealHost {
  readonly url: string
  /** Every address that was asked for, in order. */
  readonly requests: readonly string[]
  stop(): Promise<void>
}

/** Runs the sample of tests/hosts over `dist`, with its address and folder put in place of the sample's. */
export async function nginxHost(dist: string): Promise<RealHost> {
  const nginx = nginxPath()
  const port = await freePort()
  const folder = resolve(FOLDER, `run-${port}`)
  mkdirSync(folder, { recursive: true })
  const sample = readFileSync('tests/hosts/nginx.conf', 'utf8')
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('/srv/shukan', resolve(dist))
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n')
  const system = existsSync('/etc/nginx/mime.types') ? 'include /etc/nginx/mime.types;' : TYPES
  const file = join(folder, 'nginx.conf')
  // As root nginx would serve as another user, who may not read a folder of root's.
  const user = process.getuid?.() === 0 ? 'user root;\n' : ''
  writeFileSync(
    file,
    `${user}daemon off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\nlog_format asked '$request_uri';\naccess_log ${folder}/asked asked;\n${temporary}\n${system}\n${sample}}\n`,
  )
  execFileSync(nginx, ['-t', '-q', '-c', file, '-e', 'stderr'])
  const child = spawn(nginx, ['-c', file, '-e', 'stderr'], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}/`
  await answers(url, child)
  return {
    url,
    get requests() {
      return readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n')
    },
    async stop() {
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGQUIT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function answers(url: string, child: ChildProcess) {
  while (child.exitCode === null) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    )
    if (isThere) return
    await new Promise((next) => setTimeout(next, 50))
  }
  throw new Error(`nginx ended with ${child.exitCode} before it answered`)
}
