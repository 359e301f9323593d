import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { HEDGES, hedgeOf } from '../../src/domain/hedge.ts'
import type { Finding } from './finding.ts'
import { plainToken } from './readToken.ts'
import { disagreement } from './verifyOriginals.ts'
import type { Row, TablesPackage } from './tables.ts'

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

/** Holds every statement of the supplementary documents against the facts that were collected. */
export function verifySupplementary(
  { tables }: TablesPackage,
  facts: Facts,
): { readonly findings: readonly Finding[]; readonly passed: number } {
  const addresses = new Map(
    tables.documents
      .filter(({ cells }) => cells.collection === 'supplementary')
      .map(({ cells }) => [cells.id, cells.address]),
  )
  const rows = tables.statements.filter(({ cells }) => addresses.has(cells.document))
  const findings = rows.flatMap((row) => [
    ...againstFacts(row, addresses.get(row.cells.document) ?? '', facts),
    ...disagreement(row),
  ])
  const failedLines = new Set(findings.map((finding) => finding.line))
  return { findings, passed: rows.length - failedLines.size }
}

function againstFacts(row: Row<'statements'>, address: string, facts: Facts): Finding[] {
  const { token, comparator, hedge, document } = row.cells
  const found = (check: string, column: string, message: string, mend: string): Finding[] => [
    { check, file: row.file, line: row.line, column, message, mend },
  ]
  // A better copy that the second reader names, or a page that may not be named: the fact is still a collected one.
  const isMoved = address === '' || facts.corrections.includes(hostOf(address))
  const all = facts.pages.get(address) ?? (isMoved ? [...facts.pages.values()].flat() : [])
  // Some tokens were cut one word short; their comparator tells that a word is missing.
  const plain = withoutGlosses(token)
  const known =
    all.find((fact) => fact.token === plain) ??
    all.find((fact) => plain.endsWith(fact.token) && fact.comparator === comparator)
  if (!known) {
    // A page that only the second reader saw is held against what he writes of it.
    if (!facts.pages.has(address) && numbersStandIn(token, facts.corrections)) return []
    return found(
      'fact-collected',
      'token',
      `“${token}” is no collected fact of ${address || 'a page without address'}`,
      'write the token and the address as they stand in supplementary.tsv',
    )
  }
  if ((known.comparator === '=') !== (comparator === '=')) {
    return found(
      'fact-compared',
      'comparator',
      `the comparator is ${comparator}, the collected fact says ${known.comparator}`,
      'take the word that is printed beside “' + token + '” into the token',
    )
  }
  const noted = HEDGES.find((word) => known.said.includes(word))
  const isVouched = hedge === '' || noted !== undefined || facts.corrections.includes(document)
  if (isVouched && (noted === undefined || noted === hedgeOf(hedge))) return []
  return found(
    'fact-hedged',
    'hedge',
    `the hedge is “${hedge}”, the collected fact notes ${noted ?? 'none'}`,
    noted ? `write ${noted}` : 'leave the hedge empty',
  )
}

/** Readings and blanks that a copying page mixed in: 2.9萬(wan) 億(yi) 元以上. */
const withoutGlosses = (token: string): string =>
  plainToken(token.replace(/[（(][\p{Script=Latin}\p{M}]+[)）]/gu, '').replace(/\s/g, ''))

const NUMBER = /\d+(?:\.\d+)?/g

/** `11` does not stand in `1.11`. */
function numbersStandIn(token: string, text: string): boolean {
  const known = new Set(text.match(NUMBER))
  const numbers = token.normalize('NFKC').match(NUMBER) ?? []
  return numbers.length > 0 && numbers.every((number) => known.has(number))
}

/** `\0` stands in no text. */
const hostOf = (address: string): string =>
  /^https?:\/\/(?:www\.)?([^/:]+)/.exec(address)?.[1] ?? '\0'
