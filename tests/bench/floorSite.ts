import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileFolder } from '../../data/pipeline/compileFolder'
import { indicatorFigures } from '../../src/record/indicatorFigures'
import { createLookups } from '../../src/record/lookups'
import { homePage, indicatorPage } from './floor/page'

/** A page and the two texts that must be seen on it before it counts as readable. */
export interface WantedPage {
  readonly path: string
  readonly texts: readonly [name: string, number: string]
}

const here = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')

/** Line breaks and indentation cost the floor nothing but bytes, so they go. */
const squeeze = (css: string) => css.replace(/\s+/g, ' ').replace(/ ?([{}:;,]) ?/g, '$1')

/** Writes the floor from the tables as they are now; names the two pages that both sides are asked for. */
export function writeFloor(folder: string): { home: WantedPage; indicator: WantedPage } {
  const compiled = compileFolder('data')
  if (!compiled.ok) throw new Error('the data has findings; see data:check')
  const { dataset } = compiled
  const lookups = createLookups(dataset)
  const heroOf = (id: string) => {
    const { target, actual, province } = indicatorFigures(id, lookups)
    return target ?? actual ?? province
  }
  const wanted = (id: string, path: string): WantedPage => {
    const hero = heroOf(id)
    const name = lookups.indicators.get(id)?.name.zh
    if (!hero || !name) throw new Error(`nothing to read of ${id}`)
    return { path, texts: [name, String(hero.lead.quantity.value)] }
  }
  const [first = '', second = ''] = dataset.areas.map((area) => area.headline).filter(heroOf)
  const indicator = `/indicator/${second}`

  rmSync(folder, { recursive: true, force: true })
  const write = (name: string, text: string) => {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const style = squeeze(here('floor/style.css'))
  write('index.html', homePage(dataset, style))
  write(`${indicator.slice(1)}/index.html`, indicatorPage(dataset, second, style))
  write('sw.js', `self.PAGES=${JSON.stringify(['/', indicator])}\n${here('floor/worker.js')}`)
  return { home: wanted(first, '/'), indicator: wanted(second, indicator) }
}
