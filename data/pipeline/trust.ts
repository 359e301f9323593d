import { readFileSync } from 'node:fs'
import { parseTrust, type Trust } from '../../src/features/dataset/engine/releaseKeys.ts'

/**
 * The publisher's public keys from a file outside the repository; null where none is named.
 * @throws where the file is none, or holds keys that only tests may use
 */
export function trustIn(file: string | undefined): Trust | null {
  if (!file) return null
  const trust = parseTrust(JSON.parse(readFileSync(file, 'utf8')))
  if (!trust) throw new Error(`${file} holds no root key and list of release keys`)
  if (trust.demo)
    throw new Error(`${file} holds demo keys: make your own with data:release --new-keys`)
  return trust
}
