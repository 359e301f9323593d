import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const ID = 'virtual:palette'
const SOURCE = fileURLToPath(new URL('../styles/tokens.css', import.meta.url))

type Palette = Readonly<Record<string, string>>

/** The colours of styles/tokens.css by their meaning, in light and in dark: `--text-quiet` is `textQuiet`. */
export function readPalette(): { readonly light: Palette; readonly dark: Palette } {
  const declared = [...readFileSync(SOURCE, 'utf8').matchAll(/--([\w-]+): ([^;]+);/g)]
  const values = new Map(declared.map(([, name, value]) => [name!, value!]))
  const sides = declared.flatMap(([, name, value]) => {
    const both = /^light-dark\((.+), (.+)\)$/.exec(value!)
    return both ? [[nameInScripts(name!), both[1]!, both[2]!] as const] : []
  })
  const resolve = (value: string) => values.get(/^var\(--(.+)\)$/.exec(value)?.[1] ?? '') ?? value
  return {
    light: Object.fromEntries(sides.map(([name, light]) => [name, resolve(light)])),
    dark: Object.fromEntries(sides.map(([name, , dark]) => [name, resolve(dark)])),
  }
}

const nameInScripts = (name: string) =>
  name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase())

/** `virtual:palette`, for what is drawn where no page lends its colours: the share card, a picture in a test. */
export function palettePlugin(): Plugin {
  return {
    name: 'palette',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined
      this.addWatchFile(SOURCE)
      const { light, dark } = readPalette()
      return `export const light = ${JSON.stringify(light)}\nexport const dark = ${JSON.stringify(dark)}`
    },
  }
}
