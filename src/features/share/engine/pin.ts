/** What a pinned link means on this device: the value then, the value now, and why they differ. Pure. */
import { figureKey, figuresOf, sameQuantity, type Figure } from '../../../record/figure.ts'
import type { Lookups } from '../../../record/lookups.ts'
import { pinHash, readPin, type PinnedFacts, type PinQuery } from './pinCode.ts'

export type PinChange =
  | 'same'
  /** The place that was cited now states another number. */
  | 'corrected'
  /** The number stands; the printed characters were recorded anew. */
  | 'reworded'
  /** The statement is still there unchanged; another one leads. */
  | 'otherLead'
  /** The place that was cited no longer counts; others state the figure. */
  | 'otherSource'
  /** No statement of this indicator, place, kind and period is left. */
  | 'removed'
  | 'noIndicator'

export interface PinComparison {
  readonly kind: 'compared'
  readonly version: string
  /** Whether this device keeps that version, or only the link itself says so. */
  readonly from: 'device' | 'link'
  readonly facts: PinnedFacts
  readonly now: Figure | undefined
  readonly change: PinChange
}

export type PinView =
  | PinComparison
  /** The link cannot be read at all. */
  | { readonly kind: 'damaged' }
  /** `carried`: its facts do not fit its hash; `version`: that version says nothing of the kind. */
  | { readonly kind: 'tampered'; readonly version: string; readonly against: 'carried' | 'version' }
  /** This device does not know the version, and the link carries nothing. */
  | { readonly kind: 'unknownVersion'; readonly version: string }

/** Only the version is needed to know which data to fetch before `viewPin`. */
export function pinnedVersion(indicator: string, query: PinQuery): string {
  const read = readPin(indicator, query)
  return read.kind === 'damaged' ? '' : read.version
}

/** `then`: the data of the pinned version, null where this device does not keep it. */
export function viewPin(
  indicator: string,
  query: PinQuery,
  now: Lookups,
  then: Lookups | null,
): PinView {
  const read = readPin(indicator, query)
  if (read.kind === 'damaged') return read
  const { version } = read
  if (read.kind === 'tampered') return { kind: 'tampered', version, against: 'carried' }
  const known = then && statedThen(indicator, read.hash, then)
  // A forger can compute the hash anew, but not what a version says that this device keeps.
  if (then && !known) return { kind: 'tampered', version, against: 'version' }
  const facts = known ?? read.facts
  if (!facts) return { kind: 'unknownVersion', version }
  const figures = figuresOf(indicator, now)
  const figure =
    figures.find(({ key }) => key === figureKey(facts)) ?? figures.find((f) => isOf(f, facts))
  const from = known ? 'device' : 'link'
  return {
    kind: 'compared',
    version,
    from,
    facts,
    now: figure,
    change: changeOf(facts, figure, now),
  }
}

const statedThen = (indicator: string, hash: string, then: Lookups): PinnedFacts | undefined =>
  then.statementsByIndicator.get(indicator)?.find((statement) => pinHash(statement) === hash)

const isOf = (figure: Figure, facts: PinnedFacts): boolean =>
  figure.place === facts.place && figure.kind === facts.kind && figure.period === facts.period

const samePlace = (a: PinnedFacts, b: PinnedFacts): boolean =>
  a.document === b.document && a.section === b.section

const same = (a: PinnedFacts, b: PinnedFacts): boolean =>
  samePlace(a, b) && sameQuantity(a, b) && a.token === b.token

function changeOf(facts: PinnedFacts, figure: Figure | undefined, now: Lookups): PinChange {
  if (!now.indicators.has(facts.indicator)) return 'noIndicator'
  if (!figure) return 'removed'
  if (same(figure.lead, facts)) return 'same'
  const { statements } = figure
  if (statements.some((s) => same(s, facts))) return 'otherLead'
  const here = statements.filter((s) => samePlace(s, facts))
  if (!here.length) return 'otherSource'
  return here.some((s) => sameQuantity(s, facts)) ? 'reworded' : 'corrected'
}
