/**
 * The dataset as flat tables: which column holds which part of a record. The names are those of data/tables, so that
 * the pipeline that makes the data can read what is handed out. Written and read by the same lines. Pure.
 */
import type { Dataset } from '../../../../record/dataset.ts'

/** What is no figure serves the check of a sentence and is not handed on. */
export type PackagedTable = Exclude<keyof Dataset, 'schema' | 'version' | 'released' | 'nonFigures'>

type Codec = 'text' | 'number' | 'boolean' | 'list' | 'mentions'

export interface Shape {
  readonly name: string
  /** Way to the part inside the record; absent where the column only says what the order of rows says. */
  readonly path: readonly string[]
  readonly codec: Codec
  /** Packages of earlier releases do not have the column. */
  readonly later?: boolean
}

const as =
  (codec: Codec) =>
  (name: string, path = name): Shape => ({ name, path: path.split('.'), codec })
const text = as('text')
const number = as('number')
const list = as('list')
/** A text of our own in the two authored languages. */
const both = (path: string, zh = `${path}_zh_hans`, en = `${path}_en`): readonly Shape[] => [
  text(zh, `${path}.zh`),
  text(en, `${path}.en`),
]

export const SHAPES: Readonly<Record<PackagedTable, readonly Shape[]>> = {
  areas: [
    text('id'),
    ...both('name'),
    text('province_heading', 'provinceHeading'),
    text('headline_indicator', 'headline'),
    ...both('summary'),
  ],
  places: [text('id'), ...both('name'), text('level'), text('parent')],
  departments: [
    text('id'),
    ...both('name'),
    list('short_names', 'shortNames'),
    list('printed_as', 'printedAs'),
    text('successor'),
    ...both('note'),
  ],
  documents: [
    text('id'),
    text('number'),
    ...both('title', 'title', 'title_en'),
    text('title_printed', 'titlePrinted'),
    ...both('shortTitle', 'short_title', 'short_title_en'),
    ...both('issuer', 'issuer', 'issuer_en'),
    ...['signed', 'published', 'printed', 'reposted'].map((date) => text(date, `dates.${date}`)),
    text('kind'),
    number('rank'),
    text('collection'),
    text('relation'),
    text('address'),
    as('boolean')('abridged'),
    text('reliability'),
    ...both('note'),
    text('index_number', 'indexNumber'),
    text('valid_until', 'validUntil'),
    list('attachments'),
    text('leading_group', 'leadingGroup'),
  ],
  sections: ['document', 'path', 'heading', 'mark'].map((name) => text(name)),
  indicators: [
    text('id'),
    text('area'),
    number('priority'),
    list('tags'),
    ...both('name'),
    ...both('shortName', 'short_name_zh_hans', 'short_name_en'),
    text('unit'),
    text('direction'),
    text('basis'),
    ...both('definition', 'definition', 'definition_en'),
    list('aliases'),
    text('system'),
    text('pinyin'),
  ],
  statements: [
    ...['id', 'indicator', 'place', 'kind', 'period'].map((name) => text(name)),
    text('comparator', 'quantity.comparator'),
    { ...text('hedge'), later: true },
    number('value', 'quantity.value'),
    text('unit', 'quantity.unit'),
    ...['document', 'section', 'token'].map((name) => text(name)),
    ...both('note', 'note', 'note_en'),
  ],
  tasks: [
    ...['id', 'document', 'path', 'number', 'area', 'group', 'title'].map((name) => text(name)),
    list('lead_departments', 'lead'),
    list('responsible_departments', 'responsible'),
    text('others'),
    list('statements'),
    text('deadline'),
    ...both('note'),
  ],
  systems: [
    text('id'),
    ...both('name'),
    list('printed_as', 'printedAs'),
    ...both('what'),
    text('kind'),
    text('area'),
    as('mentions')('mentions'),
    list('statements'),
    list('aliases'),
  ],
  commitments: [
    ...['id', 'document', 'section', 'area', 'place', 'kind', 'period'].map((name) => text(name)),
    ...both('label'),
    text('token'),
  ],
  unstated: [
    text('id'),
    text('document'),
    ...both('question'),
    ...both('answer'),
    text('looked_for', 'lookedFor'),
    list('aliases'),
  ],
  comparisons: [text('id'), text('relation'), list('members'), ...both('reason')],
  conflicts: [text('id'), list('members'), ...both('explanation'), text('leads')],
}

export const PACKAGED_TABLES = Object.keys(SHAPES) as readonly PackagedTable[]

/** What names a row of the table. */
export const keysOf = (table: PackagedTable): readonly string[] =>
  table === 'sections' ? ['document', 'path'] : ['id']
