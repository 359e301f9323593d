import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { HEDGES, hedgeOf } from '../../src/record/printedWords.ts'
import { findingAt, type Finding, type Row, type TablesPackage } from './tables.ts'
import { plainToken } from './readToken.ts'
import { disagreement } from './verifyOriginals.ts'

/** One collected fact: the characters seen on a page, what their reader made of them, and what was noted of it. */
interface Fact {
  readonly token: string
  readonly comparator: string
  readonly said: string
}

/** What was collected from public pages, and what a second reader found on them afterwards. */
export interface Facts {
  /** By the address of the page. */
  readonly pages: ReadonlyMap<string, readonly Fact[]>
  readonly corrections: string
}

/** The collected facts beside the originals, undefined when they are not there. */
export function readFacts(originalsFolder: string): Facts | undefined {
  const read = (name: string) => readFileSync(join(originalsFolder, '..', 'facts', name), 'utf8')
  try {
    return parseFacts(read('supplementary.tsv'), read('corrections.md'))
  } catch {
    return undefined
  }
}

/** Tab-separated facts, no quoting → facts by address. */
export function parseFacts(text: string, corrections = ''): Facts {
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: '\t',
    quoteChar: '\0',
    skipEmptyLines: true,
  })
  const pages = new Map<string, Fact[]>()
  for (const { url = '', token = '', comparator = '', period_or_asof = '', note = '' } of data) {
    const fact = { token: withoutGlosses(token), comparator, said: period_or_asof + note }
    pages.set(url, [...(pages.get(url) ?? []), fact])
  }
  return { pages, corrections }
}

/**
 * Holds every statement of the supplementary documents against the facts that were collected, and those of pages that
 * are not among these against the prose on later pages: there each number of the printed characters must stand.
 */
export function verifySupplementary(
  { tables }: TablesPackage,
  facts: Facts,
): { readonly findings: readonly Finding[]; readonly passed: number } {
  const addresses = new Map(
    tables.documents
      .filter(({ cells }) => cells.collection === 'supplementary')
      .map(({ cells }) => [cells.id, cells.address]),
  )
  const isSupplementary = ({ cells }: { cells: { document: string } }) =>
    addresses.has(cells.document)
  const statements = tables.statements.filter(isSupplementary)
  const words = tables.commitments.filter(isSupplementary)
  const addressOf = ({ cells }: { cells: { document: string } }) =>
    addresses.get(cells.document) ?? ''
  const findings = [
    ...statements.flatMap((row) => [
      ...againstFacts(row, addressOf(row), facts),
      ...disagreement(row),
    ]),
    ...words
      .filter((row) => !knownFact(row.cells.token, '', addressOf(row), facts))
      .map((row) => uncollected(row, addressOf(row))),
  ]
  const failed = new Set(findings.map(({ file, line }) => `${file}:${line}`))
  return { findings, passed: statements.length + words.length - failed.size }
}

/** The fact that a row repeats; `true` where its page was read later, and only the prose on it can tell. */
function knownFact(
  token: string,
  comparator: string,
  address: string,
  { pages, corrections }: Facts,
): Fact | boolean {
  // A better copy that the second reader names, or a page that may not be named: the fact is still a collected one.
  const isMoved = address === '' || corrections.includes(hostOf(address))
  const all = pages.get(address) ?? (isMoved ? [...pages.values()].flat() : [])
  // Some tokens were cut one word short; their comparator tells that a word is missing.
  const plain = withoutGlosses(token)
  return (
    all.find((fact) => fact.token === plain) ??
    all.find((fact) => plain.endsWith(fact.token) && fact.comparator === comparator) ??
    // A page that only the second reader saw is held against what he writes of it.
    (!pages.has(address) && numbersStandIn(token, corrections))
  )
}

const uncollected = (row: Row<'statements'> | Row<'commitments'>, address: string): Finding =>
  findingAt(
    'fact-collected',
    row,
    'token',
    `“${row.cells.token}” is no collected fact of ${address || 'a page without address'}`,
    'write the token and the address as they stand in supplementary.tsv',
  )

function againstFacts(row: Row<'statements'>, address: string, facts: Facts): Finding[] {
  const { token, comparator, hedge, document } = row.cells
  const known = knownFact(token, comparator, address, facts)
  if (known === true) return []
  if (known === false) return [uncollected(row, address)]
  if ((known.comparator === '=') !== (comparator === '=')) {
    const message = `the comparator is ${comparator}, the collected fact says ${known.comparator}`
    const mend = `take the word that is printed beside “${token}” into the token`
    return [findingAt('fact-compared', row, 'comparator', message, mend)]
  }
  const noted = HEDGES.find((word) => known.said.includes(word))
  const isVouched = hedge === '' || noted !== undefined || facts.corrections.includes(document)
  if (isVouched && (noted === undefined || noted === hedgeOf(hedge))) return []
  const message = `the hedge is “${hedge}”, the collected fact notes ${noted ?? 'none'}`
  const mend = noted ? `write ${noted}` : 'leave the hedge empty'
  return [findingAt('fact-hedged', row, 'hedge', message, mend)]
}

const NUMBER = /\d+(?:\.\d+)?/g

/** `11` does not stand in `1.11`. */
function numbersStandIn(token: string, text: string): boolean {
  const known = new Set(text.match(NUMBER))
  const numbers = token.normalize('NFKC').match(NUMBER) ?? []
  return numbers.length > 0 && numbers.every((number) => known.has(number))
}

/** Readings and blanks that a copying page mixed in: 2.9萬(wan) 億(yi) 元以上. */
const withoutGlosses = (token: string): string =>
  plainToken(token.replace(/[（(][\p{Script=Latin}\p{M}]+[)）]/gu, '').replace(/\s/g, ''))

/** `\0` stands in no text. */
const hostOf = (address: string): string =>
  /^https?:\/\/(?:www\.)?([^/:]+)/.exec(address)?.[1] ?? '\0'
