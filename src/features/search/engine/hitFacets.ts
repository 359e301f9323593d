/** By what hits can be filtered: area, place, document, department, year, verdict. Pure. */
import { documentDate } from '../../../record/citation.ts'
import type { Statement } from '../../../record/dataset.ts'
import { departmentsOf } from '../../../record/workPlan.ts'
import type { Lookups } from '../../../record/lookups.ts'
import { yearOf } from '../../../record/period.ts'
import { verdictOf } from '../../judge/engine/verdictOf.ts'
import { entryKey } from './entries.ts'
import type { SearchHit, SearchKind } from '../../../record/searchTypes.ts'

export const HIT_FACETS = ['area', 'place', 'document', 'department', 'year', 'verdict'] as const
export type HitFacet = (typeof HIT_FACETS)[number]
export type HitFacets = Readonly<Partial<Record<HitFacet, readonly string[]>>>

/** Worked out once a hit and kept: a filter asks for each of them several times a key. */
export function hitFacets(lookups: Lookups, today: string): (hit: SearchHit) => HitFacets {
  const known = new Map<string, HitFacets>()
  const tasks = new Map(lookups.dataset.tasks.map((task) => [task.id, task]))
  const facetsOf: Readonly<Record<SearchKind, (id: string) => HitFacets>> = {
    indicator: (id) =>
      indicatorFacets(id, lookups.statementsByIndicator.get(id) ?? [], lookups, today),
    statement(id) {
      const statement = lookups.statements.get(id)
      return statement ? indicatorFacets(statement.indicator, [statement], lookups, today) : {}
    },
    task(id) {
      const task = tasks.get(id)
      if (!task) return {}
      const signed = lookups.documents.get(task.document)?.dates.signed ?? ''
      return {
        area: [task.area],
        document: [task.document],
        department: [...task.lead, ...task.responsible],
        year: [yearOf(signed)],
      }
    },
    department: (id) => ({ department: [id] }),
    document(id) {
      const document = lookups.documents.get(id)
      return { document: [id], year: document ? [yearOf(documentDate(document))] : [] }
    },
    system(id) {
      const system = lookups.systems.get(id)
      return { area: [system?.area ?? ''], document: system?.mentions.map((m) => m.document) ?? [] }
    },
    commitment(id) {
      const found = lookups.commitments.get(id)
      if (!found) return {}
      const { area, place, document, period } = found
      return {
        area: [area],
        place: [place],
        document: [document],
        year: [yearOf(period) || period],
      }
    },
    unstated: (id) => ({ document: [lookups.unstated.get(id)?.document ?? ''] }),
    area: (id) => ({ area: [id] }),
  }
  return (hit) => {
    const key = entryKey(hit)
    const facets = known.get(key) ?? facetsOf[hit.kind](hit.id)
    known.set(key, facets)
    return facets
  }
}

function indicatorFacets(
  id: string,
  statements: readonly Statement[],
  lookups: Lookups,
  today: string,
): HitFacets {
  const indicator = lookups.indicators.get(id)
  const verdict = verdictOf(id, lookups, today)?.kind
  return {
    area: [indicator?.area ?? ''],
    place: statements.map((statement) => statement.place),
    document: statements.map((statement) => statement.document),
    department: departmentsOf(statements, lookups),
    // 每年 and 未注明 are periods too, and may be asked for.
    year: statements.map(({ period }) => yearOf(period) || period),
    verdict: verdict ? [verdict] : [],
  }
}
