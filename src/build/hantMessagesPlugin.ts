import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { appToHant } from '../../data/pipeline/zhHant.ts'

/** Words that a text takes from the lexicon. */
const LEXICON = /import (\w+) from '([./]+\/data\/lexicon\/\w+\.json)'.*/g

/**
 * `…/zhHans.ts?hant` is the same module in Traditional Chinese. Only Chinese words change, so keys and code
 * stay as they are, and no text can be missing.
 */
export function hantMessagesPlugin(): Plugin {
  return {
    name: 'hant-messages',
    enforce: 'pre',
    async load(id) {
      const [file, query] = id.split('?')
      if (query !== 'hant' || !file?.endsWith('.ts')) return null
      this.addWatchFile(file)
      const source = (await readFile(file, 'utf8')).replace(LEXICON, (_all, name, path) => {
        const words = readFileSync(join(dirname(file), path), 'utf8')
        return `const ${name} = ${words}`
      })
      // The sections that it is made of are wanted in Traditional too.
      return appToHant(source)
        .replace(/from '(\.\/zhHans\/\w+)'/g, "from '$1.ts?hant'")
        .replace("from 'virtual:edition'", "from 'virtual:edition?hant'")
    },
  }
}
