/**
 * `npm run data:release -- --before <dataset folder of the release before> --key <release.pem> --out <folder>`
 * with `--good-until <date>` and `--keys <keys.json>` where wanted. Lay out all files, `manifest.json` last.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compileFolder } from './compileFolder.ts'
import { signedRelease } from './release.ts'
import { secretKey } from './signing.ts'
import { formatFinding } from './tables.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({
  options: { before: text, key: text, out: text, keys: text, 'good-until': text },
})
const { before, key, out, keys } = values

try {
  if (!before || !key || !out) throw new Error('--before, --key and --out are needed')
  const compiled = compileFolder('data')
  if (!compiled.ok) throw new Error(compiled.findings.map(formatFinding).join('\n'))
  const { files, pack, notes } = signedRelease(compiled, {
    before: (name) => readFileSync(join(before, name), 'utf8'),
    key: secretKey(key),
    goodUntil: values['good-until'],
    sealed: keys && readFileSync(keys, 'utf8'),
  })
  mkdirSync(out, { recursive: true })
  for (const [name, body] of files) writeFileSync(join(out, name), body)
  writeFileSync(join(out, `${compiled.manifest.version.replace('+', '-')}.shukan`), pack)
  writeFileSync(join(out, 'notes.txt'), notes)
  console.log(notes)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
