/**
 * A figure: what is said of one indicator, in one place, of one kind and period — possibly several times.
 * Which of its statements leads: decisions/0003.
 */
import type { MarkRole } from './chartModel.ts'
import type { Document, Statement, StatementKind } from './dataset.ts'
import { homeFirst } from './homePlace.ts'
import { groupBy, memoizePerDataset, sectionKey, type Lookups } from './lookups.ts'
import { UNDATED } from './period.ts'

export interface Figure {
  /** `indicator|place|kind|period`, and the document where no period is printed. */
  readonly key: string
  readonly indicator: string
  readonly place: string
  readonly kind: StatementKind
  /** Whose it is, seen from the city. */
  readonly role: MarkRole
  readonly period: string
  /** The statement shown in front. */
  readonly lead: Statement
  /** All statements of the figure, the leading one first. */
  readonly statements: readonly Statement[]
  /** True where the statements do not all say the same. */
  readonly differs: boolean
}

/** Two documents that print no year need not speak of one time: an undated figure is that of its document. */
export const figureKey = (
  s: Pick<Statement, 'indicator' | 'place' | 'kind' | 'period' | 'document'>,
): string =>
  [s.indicator, s.place, s.kind, s.period, ...(s.period === UNDATED ? [s.document] : [])].join('|')

/** The annex drops comparators that the body prints (documents.md, trap 1), so the body leads. */
const isAnnex = (statement: Statement): boolean => statement.section.startsWith('附件')

const rankOf = (statement: Statement, documents: ReadonlyMap<string, Document>): number =>
  (documents.get(statement.document)?.rank ?? 99) * 2 + (isAnnex(statement) ? 1 : 0)

type Measured = Pick<Statement, 'quantity'>

/** Comparator, number and unit alike, as printed. */
export const sameQuantity = (a: Measured, b: Measured): boolean =>
  a.quantity.comparator === b.quantity.comparator &&
  a.quantity.value === b.quantity.value &&
  a.quantity.unit === b.quantity.unit

/** The figures of one indicator: base documents before supplementary ones, the city before others, then as printed. */
export const figuresOf = memoizePerDataset(
  (indicator: string, lookups: Lookups): readonly Figure[] => {
    const printed = lookups.statementsByIndicator.get(indicator) ?? []
    return [...groupBy(printed, (s) => [figureKey(s)])]
      .map(([key, group]) => toFigure(key, group, lookups))
      .sort(
        (a, b) =>
          Number(!isBase(a.lead, lookups)) - Number(!isBase(b.lead, lookups)) ||
          homeFirst(lookups.home)(a, b) ||
          rankOf(a.lead, lookups.documents) - rankOf(b.lead, lookups.documents),
      )
  },
)

function toFigure(key: string, group: readonly Statement[], lookups: Lookups): Figure {
  const chosen = group
    .flatMap((s) => lookups.conflictsByStatement.get(s.id) ?? [])
    .map((conflict) => conflict.leads)
  const statements = [...group].sort(
    (a, b) =>
      Number(chosen.includes(b.id)) - Number(chosen.includes(a.id)) ||
      rankOf(a, lookups.documents) - rankOf(b, lookups.documents),
  )
  const [lead] = statements
  if (!lead) throw new Error(`figure ${key} has no statement`)
  return {
    key,
    indicator: lead.indicator,
    place: lead.place,
    kind: lead.kind,
    role: roleOf(lead, lookups),
    period: lead.period,
    lead,
    statements,
    differs: statements.some((s) => !sameQuantity(s, lead)),
  }
}

/** Which mark stands for a figure, in pictures and in lists. */
export function roleOf(
  { place, kind }: Pick<Statement, 'place' | 'kind'>,
  { home }: Lookups,
): MarkRole {
  if (place === home.id) return kind === 'target' ? 'target' : 'actual'
  return place === home.province ? 'province' : place === home.nation ? 'nation' : 'peer'
}

/** True where a statement comes from the five base documents, not from 补充资料. */
export const isBase = (statement: Statement, lookups: Lookups): boolean =>
  lookups.documents.get(statement.document)?.collection === 'base'

/** The heading under which a statement stands, or its path where the section has none. */
export const headingOf = (statement: Statement, lookups: Lookups): string =>
  lookups.sections.get(sectionKey(statement.document, statement.section))?.heading ??
  statement.section
