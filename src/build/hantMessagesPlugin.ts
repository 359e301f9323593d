import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { toHant } from '../../data/pipeline/zhHant'

/**
 * `…/zhHans.ts?hant` is the same module in Traditional Chinese. Only Chinese characters change, so keys and code
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
      return toHant(await readFile(file, 'utf8'))
    },
  }
}
