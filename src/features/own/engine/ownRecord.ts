/** Sheets of the reader's own as a record of its own, which nothing that is handed on is ever made of. Pure. */
import type { Dataset, Document, Indicator, Place, Statement } from '../../../record/dataset.ts'
import type { Figure } from '../../../record/figure.ts'
import { frontFigure, indicatorFigures } from '../../../record/indicatorFigures.ts'
import type { Lookups } from '../../../record/lookups.ts'
import { indicatorKey } from './observation.ts'
import type { OwnSheet } from './ownSheet.ts'

/**
 * Where an own indicator is found: 53 bits of its key. An address lands in a history and may be copied; what a
 * department measures must not be readable in it.
 */
export function ownId(key: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < key.length; at += 1) {
    high = Math.imul(high ^ key.charCodeAt(at), 2654435761)
    low = Math.imul(low ^ key.charCodeAt(at), 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}

const same = (text: string) => ({ zh: text, en: text })

/**
 * A sheet → document, 领域|指标|单位 → indicator, a cell → statement with its printed characters.
 * @param sheets of two that say the same figure the first leads
 * @param shipped whose city and places they are about
 */
export function ownRecord(sheets: readonly OwnSheet[], shipped: Dataset): Dataset {
  const indicators = new Map<string, Indicator>()
  const places = new Map<string, Place>()
  const known = new Map<string, string>()
  for (const { id, name, shortName, aliases } of shipped.places)
    for (const word of [name.zh, shortName.zh, ...aliases]) known.set(word, id)
  const placeOf = (name: string): string => {
    const id = name ? (known.get(name) ?? `own:${name}`) : shipped.edition.home
    if (id.startsWith('own:') && !places.has(id)) places.set(id, newPlace(id, name))
    return id
  }
  const statements = sheets.flatMap((sheet) =>
    sheet.observations.map((of, at): Statement => {
      const key = indicatorKey(of)
      if (!indicators.has(key)) indicators.set(key, newIndicator(key, of, indicators.size + 1))
      return {
        id: `${sheet.id}:${at}`,
        indicator: indicators.get(key)!.id,
        place: placeOf(of.place),
        kind: of.kind,
        period: of.period,
        hedge: of.hedge,
        quantity: of.quantity,
        document: sheet.id,
        section: of.source,
        token: of.token,
        note: same(of.note),
      }
    }),
  )
  return {
    ...{ ...shipped, version: 'own', statements },
    documents: sheets.map(newDocument),
    indicators: [...indicators.values()],
    places: [...shipped.places, ...places.values()],
    ...{ areas: [], departments: [], sections: [], tasks: [], systems: [], commitments: [] },
    ...{ unstated: [], comparisons: [], conflicts: [], nonFigures: [] },
  }
}

const newPlace = (id: string, name: string): Place => ({
  ...{ id, name: same(name), shortName: same(name) },
  ...{ level: 'city', parent: '', aliases: [] },
})

/** No sheet says whether more is better or what a period adds up to: nothing is judged that hangs on it. */
const newIndicator = (
  key: string,
  of: OwnSheet['observations'][number],
  priority: number,
): Indicator => ({
  ...{ id: ownId(key), area: of.area, priority, tags: [], unit: of.unit },
  ...{ name: same(of.indicator), shortName: same(of.indicator), definition: same('') },
  ...{ direction: 'none', basis: 'unstated', aliases: [], system: '', pinyin: '' },
})

const newDocument = ({ id, name, keptAt }: OwnSheet, at: number): Document => ({
  ...{ id, number: '', title: same(name), titlePrinted: '', shortTitle: same(name) },
  issuer: same(''),
  dates: { signed: '', published: keptAt.slice(0, 10), printed: '', reposted: '' },
  // Inside their own record they are all there is: none stands behind another.
  ...{ kind: 'press', rank: at + 1, collection: 'base', relation: '', address: '' },
  ...{ abridged: false, reliability: '', note: same(''), indexNumber: '', validUntil: '' },
  ...{ attachments: [], leadingGroup: '' },
})

/** What stands in front: the newest actual figure of the city, else what the sheets have. */
export function latestOwn(indicator: string, lookups: Lookups): Figure | undefined {
  const figures = indicatorFigures(indicator, lookups)
  return figures.actual ?? frontFigure(figures)
}
