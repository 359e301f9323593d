/**
 * The dataset as the build compiles it from data/tables/*.csv and as the app keeps it; its records are described in
 * record/tables.ts.
 * Texts are Simplified Chinese (`zh`) with English (`en`); Traditional is an overlay, see `HantTexts`.
 */
import type { Edition } from './edition.ts'
import type { RecordOf, RecordTable } from './tables.ts'

/**
 * Raised when an app of before could not read the data: it then asks for a newer app and does not call the data broken,
 * and what it kept counts as absent. 2: statements with `ceiling`, relations `unclear` and `lookalike`, basis `rate`.
 */
export const DATASET_SCHEMA = 2
/**
 * Bytes of one file of a release, the same for whoever makes, stores and reads it: 5,000 indicators are 7.3 MB (measured), and twice of
 * that still parses on a phone within a second or two.
 */
export const DATASET_FILE_LIMIT = 16 * 2 ** 20

/** A text of our own or a name, in the two authored languages. */
export interface Text {
  readonly zh: string
  readonly en: string
}

export type Area = RecordOf<'areas'>
export type Place = RecordOf<'places'>
export type Department = RecordOf<'departments'>
export type Document = RecordOf<'documents'>
export type Section = RecordOf<'sections'>
export type Indicator = RecordOf<'indicators'>
export type Statement = RecordOf<'statements'>
export type Task = RecordOf<'tasks'>
export type System = RecordOf<'systems'>
export type Commitment = RecordOf<'commitments'>
export type Unstated = RecordOf<'unstated'>
export type Comparison = RecordOf<'comparisons'>
export type Conflict = RecordOf<'conflicts'>

export type StatementKind = Statement['kind']
export type Direction = Indicator['direction']
export type Basis = Indicator['basis']
export type DocumentKind = Document['kind']
export type DocumentDates = Document['dates']
export type ComparisonRelation = Comparison['relation']
export type ShownRelation = Exclude<ComparisonRelation, 'lookalike'>

/** One that a reader is told. */
export type ShownComparison = Comparison & { readonly relation: ShownRelation }

/** Document and section where a statement is printed, with the characters that stand there. */
export type Citation = Pick<Statement, 'document' | 'section' | 'token'>

/** A printed number that is part of a name or says more closely what is meant: 16条, 23.5英寸. */
export interface NonFigure extends Citation {
  readonly why: string
}

type Tables = { readonly [T in RecordTable]: readonly RecordOf<T>[] }

/** The records of every table, under its name, and what they are records of. */
export interface Dataset extends Tables {
  readonly schema: typeof DATASET_SCHEMA
  /** `<package version>+<first 8 hex digits of the content's SHA-256>` */
  readonly version: string
  /** ISO date on which the tables were released; from datapackage.json, never a clock. */
  readonly released: string
  readonly edition: Edition
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
  /** ISO date by which the publisher means to look at it again: past it a reader is told, and nothing is taken away. */
  readonly goodUntil?: string | undefined
  readonly files: readonly ManifestFile[]
  readonly counts: {
    readonly indicators: number
    readonly statements: number
    readonly documents: number
    readonly tasks: number
    readonly systems: number
  }
}

/** The three languages of the app. Simplified Chinese is the source. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
