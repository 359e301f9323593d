/**
 * `npm run data:keys -- <folder outside the project>`: makes the root, the release key and their lists; where a root is
 * there already, a new release key in place of the old one, and a list with the counter raised. Afterwards the root
 * belongs offline.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseTrust } from '../../src/features/dataset/engine/releaseKeys.ts'
import { keyLists, newKey, pointOf, secretKey } from './signing.ts'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('name a folder outside the project')
mkdirSync(folder, { recursive: true })
const at = (name: string) => join(folder, name)
const write = (name: string, text: string) => writeFileSync(at(name), text, { mode: 0o600 })

if (!existsSync(at('root.pem'))) write('root.pem', newKey())
const before = existsSync(at('trust.json'))
  ? parseTrust(JSON.parse(readFileSync(at('trust.json'), 'utf8')))
  : null
write('release.pem', newKey())
const root = secretKey(at('root.pem'))
const release = pointOf(secretKey(at('release.pem')))
const { trust, sealed } = keyLists(root, (before?.counter ?? 0) + 1, [release])
write('trust.json', JSON.stringify(trust, null, 1))
write('keys.json', JSON.stringify(sealed))
console.log(
  `release key ${trust.keys[0]?.id}, list ${trust.counter}: build with SHUKAN_TRUST=${at('trust.json')}`,
)
