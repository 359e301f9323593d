/**
 * What a record is: each column of a table stands here once, with the part of the record that it holds and what may
 * stand in it. Types, the parser of what comes from outside, the pipeline that reads the CSVs and the package that is
 * handed out all follow from it; data/datapackage.json is checked against it.
 */
import * as v from 'valibot'
import { COMPARATORS } from './quantity.ts'
import { STATEMENT_KINDS } from './statementKinds.ts'

/** What kinds of named things there are, in the order of the filter. */
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

const text = <const C extends string>(column: C) =>
  v.pipe(v.string(), v.metadata({ column, codec: 'text' }))
/** A text that is never empty. */
const filled = <const C extends string>(column: C) =>
  v.pipe(v.string(), v.nonEmpty(), v.metadata({ column, codec: 'text' }))
const number = <const C extends string>(column: C) =>
  v.pipe(v.number(), v.finite(), v.metadata({ column, codec: 'number' }))
const yesNo = <const C extends string>(column: C) =>
  v.pipe(v.boolean(), v.metadata({ column, codec: 'boolean' }))
/** Several texts in one cell, separated by `;`. */
const list = <const C extends string>(column: C) =>
  v.pipe(v.array(v.string()), v.metadata({ column, codec: 'list' }))
const oneOf = <const C extends string, const O extends readonly string[]>(column: C, options: O) =>
  v.pipe(v.picklist(options), v.metadata({ column, codec: 'text' }))
/** A text of our own or a name, in the two authored languages. */
const both = <const Z extends string, const E extends string>(zh: Z, en: E) =>
  v.object({ zh: text(zh), en: text(en) })

export const RECORDS = {
  areas: v.object({
    id: filled('id'),
    name: both('name_zh_hans', 'name_en'),
    /** Heading of the area in the annex of the province's plan. */
    provinceHeading: text('province_heading'),
    /** Id of the indicator shown largest on the area's card. */
    headline: text('headline_indicator'),
    summary: both('summary_zh_hans', 'summary_en'),
  }),
  places: v.object({
    id: filled('id'),
    name: both('name_zh_hans', 'name_en'),
    /** As keys and notes call it: `厦门`. */
    shortName: both('short_name_zh_hans', 'short_name_en'),
    level: oneOf('level', ['city', 'province', 'nation']),
    parent: text('parent'),
    /** What else it is called in sentences, Chinese. */
    aliases: list('aliases'),
  }),
  departments: v.object({
    id: filled('id'),
    name: both('name_zh_hans', 'name_en'),
    shortNames: list('short_names'),
    printedAs: list('printed_as'),
    /** Id of today's unit where the documents name one, else ''. */
    successor: text('successor'),
    note: both('note_zh_hans', 'note_en'),
  }),
  documents: v.object({
    id: filled('id'),
    /** 发文字号, '' for press. */
    number: text('number'),
    title: both('title', 'title_en'),
    /** The title in the document's own script where that is Traditional, else ''. */
    titlePrinted: text('title_printed'),
    shortTitle: both('short_title', 'short_title_en'),
    issuer: both('issuer', 'issuer_en'),
    /** ISO dates, '' where the document has none: 成文, 发布, 印发, 转载. */
    dates: v.object({
      signed: text('signed'),
      published: text('published'),
      printed: text('printed'),
      reposted: text('reposted'),
    }),
    kind: oneOf('kind', ['plan', 'press', 'work-plan', 'repost', 'supplementary']),
    /** 1 leads; see decisions/0003. */
    rank: number('rank'),
    collection: oneOf('collection', ['base', 'supplementary']),
    relation: text('relation'),
    /** Public address, '' where unknown. */
    address: text('address'),
    abridged: yesNo('abridged'),
    reliability: oneOf('reliability', ['', 'official', 'press', 'relay']),
    note: both('note_zh_hans', 'note_en'),
    /** 索引号, '' where none is printed. */
    indexNumber: v.optional(text('index_number'), ''),
    /** ISO date of the last day, '' where the document does not say. */
    validUntil: v.optional(text('valid_until'), ''),
    /** Names as printed; whether their text is there too, the sections say. */
    attachments: v.optional(list('attachments'), []),
    /** The leading group (领导小组) as printed, '' where none is named. */
    leadingGroup: v.optional(text('leading_group'), ''),
  }),
  sections: v.object({
    document: filled('document'),
    /** e.g. `四/(二)`, `附件/7`, `数说/5` */
    path: filled('path'),
    heading: text('heading'),
    /**
     * The printed characters with which the section begins, '' where none are recorded: data of an earlier release
     * has none, originals cannot be recognised by it, all else works.
     */
    mark: v.optional(text('mark'), ''),
  }),
  indicators: v.object({
    id: filled('id'),
    area: filled('area'),
    /** 1 is the most telling of its area. */
    priority: number('priority'),
    tags: list('tags'),
    name: both('name_zh_hans', 'name_en'),
    shortName: both('short_name_zh_hans', 'short_name_en'),
    unit: text('unit'),
    direction: oneOf('direction', ['higher', 'lower', 'none']),
    /** `rate`: growth or reduction, no share of a whole; `unstated`: no document says whether by year or in total. */
    basis: oneOf('basis', ['stock', 'flow', 'share', 'rate', 'unstated', 'index', 'rank']),
    definition: both('definition', 'definition_en'),
    aliases: list('aliases'),
    system: text('system'),
    /** Syllables of the name, one a character, made at build time: `shu zi jing ji … GDP bi zhong`. */
    pinyin: text('pinyin'),
  }),
  /** One printed statement. It never exists without its citation: document, section and the characters there. */
  statements: v.object({
    id: filled('id'),
    indicator: filled('indicator'),
    place: filled('place'),
    /** `ceiling`: the most that may be granted, not what was. */
    kind: oneOf('kind', STATEMENT_KINDS),
    /** As record/period reads it. */
    period: filled('period'),
    /** What the document sets before the figure to say that it is aimed at or estimated (力争, 预计), else ''. */
    hedge: v.optional(text('hedge'), ''),
    quantity: v.object({
      comparator: oneOf('comparator', COMPARATORS),
      value: number('value'),
      unit: text('unit'),
    }),
    document: filled('document'),
    section: filled('section'),
    token: filled('token'),
    note: both('note', 'note_en'),
  }),
  tasks: v.object({
    id: filled('id'),
    document: filled('document'),
    path: text('path'),
    /** As printed, '' where none is. */
    number: text('number'),
    area: text('area'),
    group: text('group'),
    title: text('title'),
    lead: list('lead_departments'),
    responsible: list('responsible_departments'),
    /** Printed qualifiers that are no departments: 等, 按职责落实 … */
    others: text('others'),
    statements: list('statements'),
    deadline: text('deadline'),
    note: both('note_zh_hans', 'note_en'),
  }),
  systems: v.object({
    id: filled('id'),
    name: both('name_zh_hans', 'name_en'),
    printedAs: list('printed_as'),
    what: both('what_zh_hans', 'what_en'),
    kind: oneOf('kind', SYSTEM_KINDS),
    area: text('area'),
    /** Where it is named; `document#section` in the cell. */
    mentions: v.pipe(
      v.array(v.object({ document: v.string(), section: v.string() })),
      v.metadata({ column: 'mentions', codec: 'mentions' }),
    ),
    statements: list('statements'),
    aliases: list('aliases'),
  }),
  /** What a document promises or claims in words, without a number that could be a figure. */
  commitments: v.object({
    id: filled('id'),
    document: filled('document'),
    section: filled('section'),
    area: filled('area'),
    place: filled('place'),
    /** `title`: a name to be won; `standing`: a rank in words. */
    kind: oneOf('kind', ['goal', 'coverage', 'deadline', 'title', 'standing']),
    /** As of a statement. */
    period: filled('period'),
    label: both('label_zh_hans', 'label_en'),
    token: filled('token'),
  }),
  /** What readers ask and the documents do not state. */
  unstated: v.object({
    id: filled('id'),
    /** The document that is silent, '' where it is all of them. */
    document: text('document'),
    question: both('question_zh_hans', 'question_en'),
    answer: both('answer_zh_hans', 'answer_en'),
    /** ISO date on which it was looked for elsewhere and not found, else ''. */
    lookedFor: text('looked_for'),
    aliases: list('aliases'),
  }),
  comparisons: v.object({
    id: filled('id'),
    /**
     * `unclear`: side by side, because no document says whether the words mean one measure; `lookalike`: other things
     * with the same number, of use to the check of a sentence only.
     */
    relation: oneOf('relation', ['subtract', 'beside', 'unclear', 'never', 'lookalike']),
    /** Statement ids. */
    members: list('members'),
    reason: both('reason_zh_hans', 'reason_en'),
  }),
  conflicts: v.object({
    id: filled('id'),
    members: list('members'),
    explanation: both('explanation_zh_hans', 'explanation_en'),
    /** Id of the statement that the app leads with. */
    leads: filled('leads'),
  }),
} as const

export type RecordTable = keyof typeof RECORDS

export const RECORD_TABLES = Object.keys(RECORDS) as readonly RecordTable[]

/** Packages of an earlier release lack these tables. */
export const LATER_TABLES: readonly RecordTable[] = ['commitments', 'unstated']

/** A record of a table, read-only in all its parts. */
export type RecordOf<T extends RecordTable> = Frozen<v.InferOutput<(typeof RECORDS)[T]>>

type Frozen<T> = T extends readonly (infer Each)[]
  ? readonly Frozen<Each>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T

/** The columns that make a record of the table. */
export type ColumnOf<T extends RecordTable> = ColumnsIn<(typeof RECORDS)[T]>

type ColumnsIn<S> = S extends { readonly entries: infer E }
  ? { [K in keyof E]: ColumnsIn<E[K]> }[keyof E]
  : S extends { readonly wrapped: infer W }
    ? ColumnsIn<W>
    : S extends { readonly pipe: readonly (infer A)[] }
      ? A extends { readonly metadata: { readonly column: infer C extends string } }
        ? C
        : never
      : never

/** What names a row of the table. */
export const keysOf = (table: RecordTable): readonly string[] =>
  table === 'sections' ? ['document', 'path'] : ['id']

/** A column and where in the record its cells belong. */
export interface Column {
  readonly name: string
  readonly path: readonly string[]
  readonly codec: 'text' | 'number' | 'boolean' | 'list' | 'mentions'
  /** Packages of an earlier release lack it. */
  readonly later?: boolean
}

/** The columns of each table, in the order of the record's parts. */
export const COLUMNS = Object.fromEntries(
  RECORD_TABLES.map((table) => [table, columnsIn(RECORDS[table], [])]),
) as Readonly<Record<RecordTable, readonly Column[]>>

function columnsIn(schema: v.GenericSchema, path: readonly string[]): readonly Column[] {
  if ('wrapped' in schema) {
    const inner = columnsIn(schema.wrapped as v.GenericSchema, path)
    return inner.map((column) => ({ ...column, later: true }))
  }
  const { column, codec } = v.getMetadata(schema)
  if (typeof column === 'string') return [{ name: column, path, codec: codec as Column['codec'] }]
  const { entries } = schema as unknown as { entries: Readonly<Record<string, v.GenericSchema>> }
  return Object.entries(entries).flatMap(([part, inner]) => columnsIn(inner, [...path, part]))
}
