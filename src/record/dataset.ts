/**
 * The dataset as the build compiles it from data/tables/*.csv and as the app keeps it.
 * Texts are Simplified Chinese (`zh`) with English (`en`); Traditional is an overlay, see `HantTexts`.
 */
import type { Quantity } from './quantity.ts'

export const DATASET_SCHEMA = 1

/** A text of our own or a name, in the two authored languages. */
export interface Text {
  readonly zh: string
  readonly en: string
}

/** `ceiling`: the most that may be granted, not what was. */
export type StatementKind = 'target' | 'actual' | 'rank' | 'count' | 'ceiling'
export type Direction = 'higher' | 'lower' | 'none'
/** `rate`: growth or reduction, no share of a whole; `unstated`: no document says whether by year or in total. */
export type Basis = 'stock' | 'flow' | 'share' | 'rate' | 'unstated' | 'index' | 'rank'
export type DocumentKind = 'plan' | 'press' | 'work-plan' | 'repost' | 'supplementary'

export interface Area {
  readonly id: string
  readonly name: Text
  /** Heading of the area in the annex of the province's plan. */
  readonly provinceHeading: string
  /** Id of the indicator shown largest on the area's card. */
  readonly headline: string
  readonly summary: Text
}

export interface Place {
  readonly id: string
  readonly name: Text
  readonly level: 'city' | 'province' | 'nation'
  readonly parent: string
}

export interface Department {
  readonly id: string
  readonly name: Text
  readonly shortNames: readonly string[]
  readonly printedAs: readonly string[]
  /** Id of today's unit where the documents name one, else ''. */
  readonly successor: string
  readonly note: Text
}

/** ISO dates, '' where the document has none. */
export interface DocumentDates {
  /** 成文 */
  readonly signed: string
  /** 发布 */
  readonly published: string
  /** 印发 */
  readonly printed: string
  /** 转载 */
  readonly reposted: string
}

export interface Document {
  readonly id: string
  /** 发文字号, '' for press. */
  readonly number: string
  readonly title: Text
  /** The title in the document's own script where that is Traditional, else ''. */
  readonly titlePrinted: string
  readonly shortTitle: Text
  readonly issuer: Text
  readonly dates: DocumentDates
  readonly kind: DocumentKind
  /** 1 leads; see decisions/0003. */
  readonly rank: number
  readonly collection: 'base' | 'supplementary'
  readonly relation: string
  /** Public address, '' where unknown. */
  readonly address: string
  readonly abridged: boolean
  readonly reliability: '' | 'official' | 'press' | 'relay'
  readonly note: Text
  /** 索引号, '' where none is printed. */
  readonly indexNumber: string
  /** ISO date of the last day, '' where the document does not say. */
  readonly validUntil: string
  /** Names as printed; whether their text is there too, the sections say. */
  readonly attachments: readonly string[]
  /** The leading group (领导小组) as printed, '' where none is named. */
  readonly leadingGroup: string
}

export interface Section {
  readonly document: string
  /** e.g. `四/(二)`, `附件/7`, `数说/5` */
  readonly path: string
  readonly heading: string
  /** The printed characters with which the section begins, '' where none are recorded. */
  readonly mark: string
}

export interface Indicator {
  readonly id: string
  readonly area: string
  /** 1 is the most telling of its area. */
  readonly priority: number
  readonly tags: readonly string[]
  readonly name: Text
  readonly shortName: Text
  readonly unit: string
  readonly direction: Direction
  readonly basis: Basis
  readonly definition: Text
  readonly aliases: readonly string[]
  readonly system: string
  /** Syllables of the name, one a character, made at build time: `shu zi jing ji … GDP bi zhong`. */
  readonly pinyin: string
}

/** Document and section where a statement is printed, with the characters that stand there. */
export interface Citation {
  readonly document: string
  readonly section: string
  readonly token: string
}

/** One printed statement. It never exists without its citation. */
export interface Statement extends Citation {
  readonly id: string
  readonly indicator: string
  readonly place: string
  readonly kind: StatementKind
  /** A year, an ISO date, `每年` or `未注明`. */
  readonly period: string
  /** What the document sets before the figure to say that it is aimed at or estimated (力争, 预计), else ''. */
  readonly hedge: string
  readonly quantity: Quantity
  readonly note: Text
}

/** A printed number that is part of a name or says more closely what is meant: 16条, 23.5英寸. */
export interface NonFigure extends Citation {
  readonly why: string
}

export interface Task {
  readonly id: string
  readonly document: string
  readonly path: string
  /** As printed, '' where none is. */
  readonly number: string
  readonly area: string
  readonly group: string
  readonly title: string
  readonly lead: readonly string[]
  readonly responsible: readonly string[]
  /** Printed qualifiers that are no departments: 等, 按职责落实 … */
  readonly others: string
  readonly statements: readonly string[]
  readonly deadline: string
  readonly note: Text
}

export const SYSTEM_KINDS = [
  'platform',
  'programme',
  'facility',
  'app',
  'data',
  'law',
  'pilot',
  'award',
  'event',
] as const
export type SystemKind = (typeof SYSTEM_KINDS)[number]

export interface System {
  readonly id: string
  readonly name: Text
  readonly printedAs: readonly string[]
  readonly what: Text
  readonly kind: SystemKind
  readonly area: string
  readonly mentions: readonly { readonly document: string; readonly section: string }[]
  readonly statements: readonly string[]
  readonly aliases: readonly string[]
}

export const COMMITMENT_KINDS = ['goal', 'coverage', 'deadline', 'title', 'standing'] as const

/** What a document promises or claims in words, without a number that could be a figure. */
export interface Commitment extends Citation {
  readonly id: string
  readonly area: string
  readonly place: string
  /** `title`: a name to be won; `standing`: a rank in words. */
  readonly kind: (typeof COMMITMENT_KINDS)[number]
  /** As of a statement. */
  readonly period: string
  readonly label: Text
}

/** What readers ask and the documents do not state. */
export interface Unstated {
  readonly id: string
  /** The document that is silent, '' where it is all of them. */
  readonly document: string
  readonly question: Text
  readonly answer: Text
  /** ISO date on which it was looked for elsewhere and not found, else ''. */
  readonly lookedFor: string
  readonly aliases: readonly string[]
}

/**
 * `unclear`: side by side, because no document says whether the words mean one measure; `lookalike`: other things with
 * the same number, of use to the check of a sentence only.
 */
export type ComparisonRelation = 'subtract' | 'beside' | 'unclear' | 'never' | 'lookalike'

export interface Comparison {
  readonly id: string
  readonly relation: ComparisonRelation
  /** Statement ids. */
  readonly members: readonly string[]
  readonly reason: Text
}

export type ShownRelation = Exclude<ComparisonRelation, 'lookalike'>

/** One that a reader is told. */
export type ShownComparison = Comparison & { readonly relation: ShownRelation }

export interface Conflict {
  readonly id: string
  readonly members: readonly string[]
  readonly explanation: Text
  /** Id of the statement that the app leads with. */
  readonly leads: string
}

export interface Dataset {
  readonly schema: typeof DATASET_SCHEMA
  /** `<package version>+<first 8 hex digits of the content's SHA-256>` */
  readonly version: string
  /** ISO date on which the tables were released; from datapackage.json, never a clock. */
  readonly released: string
  readonly areas: readonly Area[]
  readonly places: readonly Place[]
  readonly departments: readonly Department[]
  readonly documents: readonly Document[]
  readonly sections: readonly Section[]
  readonly indicators: readonly Indicator[]
  readonly statements: readonly Statement[]
  readonly tasks: readonly Task[]
  readonly systems: readonly System[]
  readonly commitments: readonly Commitment[]
  readonly unstated: readonly Unstated[]
  readonly comparisons: readonly Comparison[]
  readonly conflicts: readonly Conflict[]
  readonly nonFigures: readonly NonFigure[]
}

/** Simplified text → Traditional text, only where they differ. */
export interface HantTexts {
  readonly schema: typeof DATASET_SCHEMA
  readonly version: string
  readonly texts: Readonly<Record<string, string>>
}

export interface ManifestFile {
  /** `search` may be missing: the app then makes its index itself, see decisions/0006. */
  readonly role: 'dataset' | 'zhHant' | 'search'
  /** File name beside the manifest; carries its content hash. */
  readonly name: string
  readonly bytes: number
  /** Lower-case hex. */
  readonly sha256: string
}

/** What a host offers: which version, which files, how to check them. */
export interface Manifest {
  readonly schema: typeof DATASET_SCHEMA
  readonly version: string
  readonly released: string
  /** Which release is the later one, see releaseOrder.ts. */
  readonly sequence?: number | undefined
  readonly files: readonly ManifestFile[]
  readonly counts: {
    readonly indicators: number
    readonly statements: number
    readonly documents: number
    readonly tasks: number
    readonly systems: number
  }
}
