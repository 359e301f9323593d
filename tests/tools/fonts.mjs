/**
 * The typefaces that the test browser draws with, and no others: fetched once into node_modules/.tmp/fonts by npm, which
 * is on every machine, never installed, and named to the browser alone through fontconfig (Linux; elsewhere the browser
 * takes the system's).
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, resolve } from 'node:path'

const HOME = resolve('node_modules/.tmp/fonts')

export const FONTS = {
  /** What a Linux without any Chinese font has; each character is then a narrow empty box. */
  latin: {
    family: 'DejaVu Sans',
    source: 'dejavu-fonts-ttf@2.37.3',
    files: ['ttf/DejaVuSans.ttf', 'ttf/DejaVuSans-Bold.ttf'],
  },
  chinese: {
    family: 'Noto Sans SC',
    source: '@expo-google-fonts/noto-sans-sc@0.4.3',
    files: ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'],
  },
}

/** Folder of one of FONTS. */
export const fontFolder = (name) => join(HOME, name)

/** The environment of a browser that knows the typefaces of this folder and nothing else. */
export const withFonts = (name) => ({
  ...process.env,
  FONTCONFIG_FILE: join(fontFolder(name), 'fonts.conf'),
})

/** Fetches what is missing; throws one clear sentence where it cannot be had. */
export default function ensureFonts() {
  for (const [name, { source, files }] of Object.entries(FONTS)) {
    const folder = fontFolder(name)
    if (existsSync(join(folder, 'fonts.conf'))) continue
    mkdirSync(folder, { recursive: true })
    const parcel = mkdtempSync(join(HOME, 'parcel-'))
    try {
      run('npm', ['pack', '--silent', '--pack-destination', parcel, source], source)
      run('tar', ['-xzf', `${parcel}/${packed(parcel)}`, '-C', parcel], source)
      for (const file of files) cpSync(join(parcel, 'package', file), join(folder, basename(file)))
    } finally {
      rmSync(parcel, { recursive: true })
    }
    // Last: a folder with it is whole.
    writeFileSync(
      join(folder, 'fonts.conf'),
      `<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>\n`,
    )
  }
}

const packed = (folder) => readdirSync(folder).find((name) => name.endsWith('.tgz'))

function run(command, args, source) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  throw new Error(
    `The typefaces of the tests could not be had: \`${command} ${args[0]}\` of ${source} failed. Give npm a network and run again.`,
  )
}
