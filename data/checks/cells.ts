/** The form of single cells: what can be seen, typed and written as the description says. */
import { halfWidthMark } from '../../src/record/chineseProse.ts'
import { isIsoDate } from '../../src/record/releaseOrder.ts'
import type { FieldSchema } from '../pipeline/tables.ts'
import { eachCell, type Check } from './check.ts'

/** Blanks other than the plain one, and characters that nobody sees: pages and chats put them between words. */
const HIDDEN = /[\p{Cf}\p{Cc}\u2028\u2029]|(?! )\p{Zs}(?<!\u3000)/u

const NAMES: Readonly<Record<string, string>> = {
  '\u200b': 'a zero-width space',
  '\u00a0': 'a no-break space',
  '\ufeff': 'a byte order mark',
  '\t': 'a tab',
  '\n': 'a line break',
}

/** What a cell holds can be seen. Without this a quotation would be said to lack a value or a comparator that it has. */
export const noHiddenCharacters: Check = {
  name: 'no-hidden-characters',
  description:
    'no zero-width space, no-break space, line break or other character that nobody sees',
  run: (pack) =>
    eachCell(pack, (cell) => {
      const found = HIDDEN.exec(cell)
      if (!found) return undefined
      const [sign] = found
      const code = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
      const before = [...cell.slice(0, found.index)].length
      const message = `the cell holds ${NAMES[sign] ?? 'a character that nobody sees'} (${code}) behind its first ${before} characters`
      return [message, `delete ${code}, or type the cell anew`]
    }),
}

/** Types of Table Schema: does the cell hold one, and what is it called. */
const TYPES: Readonly<Record<string, readonly [(cell: string) => boolean, string]>> = {
  integer: [(cell) => /^-?\d+$/.test(cell), 'a whole number, digits only'],
  number: [
    (cell) => /^-?\d+(?:\.\d+)?$/.test(cell),
    'a number in half-width digits without separators, e.g. 28.5',
  ],
  boolean: [(cell) => cell === 'true' || cell === 'false', 'true or false'],
  date: [isIsoDate, 'a date that exists, YYYY-MM-DD'],
  year: [(cell) => /^\d{4}$/.test(cell), 'a year, YYYY'],
}

/** Every cell is of the type and within the constraints that datapackage.json gives its field. */
export const fieldsAreValid: Check = {
  name: 'field-valid',
  description: 'type, required, enum, pattern, minimum, maximum and lengths of datapackage.json',
  run: (pack) => eachCell(pack, wrongCell),
}

/** What is wrong and what would be right, undefined when nothing is. */
function wrongCell(
  cell: string,
  { type = 'string', constraints = {} }: FieldSchema,
): [message: string, mend: string] | undefined {
  if (cell === '') return constraints.required ? ['the cell is empty', 'fill it in'] : undefined
  const said = `“${cell}”`
  const [isOfType, typeName] = TYPES[type] ?? [() => true, '']
  if (!isOfType(cell)) return [`${said} is not of type ${type}`, `write ${typeName}`]

  const { enum: choices, pattern, minimum, maximum, minLength, maxLength } = constraints
  if (cell !== cell.trim()) return [`${said} begins or ends with a blank`, 'delete the blank']
  if (choices && !choices.map(String).includes(cell)) {
    return [`${said} is not allowed`, `write one of ${choices.join(', ')}`]
  }
  if (pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(cell)) {
    return [`${said} has not the right form`, `write what fits ${pattern}`]
  }
  if (minimum !== undefined && Number(cell) < minimum) {
    return [`${said} is too small`, `write ${minimum} or more`]
  }
  if (maximum !== undefined && Number(cell) > maximum) {
    return [`${said} is too large`, `write ${maximum} or less`]
  }
  const length = [...cell].length
  if (minLength !== undefined && length < minLength) {
    return [`${said} is too short`, `write ${minLength} characters or more`]
  }
  if (maxLength !== undefined && length > maxLength) {
    return [`${said} has ${length} characters`, `write ${maxLength} or fewer`]
  }
  return undefined
}

/** Full-width digits and signs belong to printed characters only. */
const FULL_WIDTH = /[０-９．％＋－，；＃＝＞＜～]/u

/** Columns that quote print; everything else is ours. */
const PRINTED = new Set('token mark heading title title_printed printed_as number'.split(' '))
/** Columns that are prose, where full-width punctuation is right. */
const NUMBERS = /[０-９．％]/u
const CODES = new Set([
  ...['id', 'order', 'priority', 'rank', 'value', 'count', 'comparator', 'period', 'unit'],
  ...['signed', 'published', 'printed', 'reposted', 'members', 'statements', 'departments'],
  ...['lead_departments', 'responsible_departments', 'mentions', 'aliases', 'tags'],
])

/** What the machine reads is half-width; full-width stays where print is quoted. */
export const digitsAreHalfWidth: Check = {
  name: 'digits-half-width',
  description: 'digits and signs are half-width outside printed characters',
  run: (pack) =>
    eachCell(pack, (cell, { name: column }) =>
      !PRINTED.has(column) && (CODES.has(column) ? FULL_WIDTH : NUMBERS).test(cell)
        ? [`“${cell}” holds full-width digits or signs`, `write ${cell.normalize('NFKC')}`]
        : undefined,
    ),
}

/** Columns of our own Chinese prose; names and sections keep the marks that they are printed with. */
const PROSE =
  /^(?:(?:note|what|reason|explanation|summary|question|answer)(?:_zh_hans)?|definition|why)$/

/** GB/T 15834: between Chinese words stand full-width marks. */
export const marksAreFullWidth: Check = {
  name: 'marks-full-width',
  description: 'marks in Chinese prose are full-width',
  run: (pack) =>
    eachCell(pack, (cell, { name: column }) => {
      const found = PROSE.test(column) && halfWidthMark(cell)
      return found
        ? [`“${found}” has a half-width mark beside Chinese`, 'write ， ： ； ？ ！ （）']
        : undefined
    }),
}

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Ids stand in addresses and file names: lower-case ASCII words joined by hyphens. */
export const idIsKebab: Check = {
  name: 'id-is-kebab',
  description: 'ids are lower-case ASCII words joined by hyphens',
  run: (pack) =>
    eachCell(pack, (cell, { name }) =>
      name === 'id' && !KEBAB.test(cell)
        ? [`the id “${cell}” is not kebab-case`, 'write it like digital-economy-share']
        : undefined,
    ),
}
