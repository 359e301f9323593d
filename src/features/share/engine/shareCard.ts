/** Which facts a share card shows, as texts only; drawing is somebody else's business. Pure. */
import type { FigureWords } from '../../../record/chartRows.ts'
import type { MarkRole, Picture } from '../../../record/chartModel.ts'
import type { Statement } from '../../../record/dataset.ts'
import type { Figure } from '../../../record/figure.ts'
import type { IndicatorFigures } from '../../../record/indicatorFigures.ts'
import { printedRank, type QuantityParts, type Stated } from '../../../record/printedWords.ts'
import type { VerdictKind } from '../../../record/verdict.ts'

/** The reader's words, given by the screen. */
export interface CardWords extends FigureWords {
  readonly name: string
  parts(stated: Stated): QuantityParts
  /** What a comparator includes: `“超”:不含本数`; '' for a bare number and a rank. */
  rule(stated: Stated): string
  verdict(kind: VerdictKind): string
  /** That the target's year is over and what came of it; '' else: a picture that is kept must not count days. */
  past(figure: Figure, verdict: VerdictKind | undefined): string
  citation(statement: Statement): string
  /** Said beside figures that may not be compared: `不能直接比`. */
  readonly aside: string
  readonly judged: string
  readonly version: string
  readonly scan: string
  readonly source: string
  /** Who made this: app and edition, and that it is no official release. */
  readonly app: string
  readonly independent: string
}

export interface CardLine {
  readonly role: MarkRole
  /** Of the other indicator that a figure aside belongs to, else ''. */
  readonly name: string
  readonly label: string
  readonly text: string
  readonly aside: string
}

export interface ShareCard {
  readonly app: string
  readonly independent: string
  readonly name: string
  readonly role: MarkRole
  /** Place, year and kind. */
  readonly about: string
  readonly figure: QuantityParts
  readonly rule: string
  readonly past: string
  readonly verdict:
    { readonly kind: VerdictKind; readonly label: string; readonly word: string } | undefined
  /** Present value, province, nation, and what may only stand beside. */
  readonly lines: readonly CardLine[]
  /** Undefined where a picture would say nothing. */
  readonly picture: Picture | undefined
  readonly source: string
  readonly citation: string
  readonly version: string
  readonly scan: string
  readonly link: string
}

/** More lines would make the card a table. */
const MOST_LINES = 5

/** The card of one figure of an indicator. A verdict belongs to the city's target and is left out elsewhere. */
export function shareCard(
  { figures, picture, lead, verdict, link }: CardOf,
  words: CardWords,
): ShareCard {
  const rank = printedRank(lead.lead)
  return {
    app: words.app,
    independent: words.independent,
    name: words.name,
    role: lead.role,
    about: words.label(lead),
    figure: rank ? { before: '', number: rank, unit: '', after: '' } : words.parts(lead.lead),
    rule: rank ? '' : words.rule(lead.lead),
    past: words.past(lead, verdict),
    verdict: verdict && { kind: verdict, label: words.judged, word: words.verdict(verdict) },
    lines: linesBeside(lead, figures, words),
    picture,
    source: words.source,
    citation: words.citation(lead.lead),
    version: words.version,
    scan: words.scan,
    link,
  }
}

export interface CardOf {
  readonly figures: IndicatorFigures
  /** The figure that is shared. */
  readonly lead: Figure
  readonly verdict: VerdictKind | undefined
  readonly link: string
  readonly picture: Picture | undefined
}

function linesBeside(lead: Figure, figures: IndicatorFigures, words: CardWords): CardLine[] {
  const own = [figures.target, figures.actual, figures.province, figures.nation]
    .filter((figure) => figure !== undefined)
    .filter((figure) => figure.key !== lead.key)
    .map((figure) => lineOf(figure, '', '', words))
  const besides = figures.besides.map(({ figure }) =>
    lineOf(figure, words.besideName(figure), words.aside, words),
  )
  return [...own, ...besides].slice(0, MOST_LINES)
}

const lineOf = (figure: Figure, name: string, aside: string, words: CardWords): CardLine => ({
  role: figure.role,
  name,
  label: words.label(figure),
  text: words.text(figure),
  aside,
})
