import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Finding } from './finding.ts'
import { disagreement } from './verifyOriginals.ts'
import type { TablesPackage } from './tables.ts'

/** Printed characters of the collected facts by the address of their page. */
export type Facts = ReadonlyMap<string, ReadonlySet<string>>

/** The collected facts beside the originals, undefined when they are not there. */
export function readFacts(originalsFolder: string): Facts | undefined {
  const text = readBeside(originalsFolder, 'supplementary.tsv')
  return text === undefined ? undefined : parseFacts(text)
}

/** Pages read after the facts were collected, as prose; '' when there are none. */
export const readLaterPages = (originalsFolder: string): string =>
  readBeside(originalsFolder, 'corrections.md') ?? ''

function readBeside(originalsFolder: string, name: string): string | undefined {
  try {
    return readFileSync(join(originalsFolder, '..', 'facts', name), 'utf8')
  } catch {
    return undefined
  }
}

/** Tab-separated facts, no quoting → tokens by address. */
export function parseFacts(text: string): Facts {
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: '\t',
    quoteChar: '\0',
    skipEmptyLines: true,
  })
  const facts = new Map<string, Set<string>>()
  for (const { url = '', token = '' } of data) {
    facts.set(url, (facts.get(url) ?? new Set()).add(token))
  }
  return facts
}

/**
 * Holds every statement of the supplementary documents against the facts that were collected, and those of pages that
 * are not among these against the prose on later pages: there each number of the printed characters must stand.
 */
export function verifySupplementary(
  { tables }: TablesPackage,
  facts: Facts,
  laterPages = '',
): { readonly findings: readonly Finding[]; readonly passed: number } {
  const addresses = new Map(
    tables.documents
      .filter(({ cells }) => cells.collection === 'supplementary')
      .map(({ cells }) => [cells.id, cells.address]),
  )
  const statements = tables.statements.filter(({ cells }) => addresses.has(cells.document))
  const rows = [
    ...statements,
    ...tables.commitments.filter(({ cells }) => addresses.has(cells.document)),
  ]
  const uncollected = rows.flatMap((row): Finding[] => {
    const address = addresses.get(row.cells.document) ?? ''
    const { token } = row.cells
    const known = facts.get(address)?.has(token) ?? numbersStandIn(token, laterPages)
    const message = `“${token}” is no collected fact of ${address || 'a page without address'}`
    const mend = 'write the token and the address as they stand in supplementary.tsv'
    const place = { check: 'fact-collected', file: row.file, line: row.line, column: 'token' }
    return known ? [] : [{ ...place, message, mend }]
  })
  const findings = [...uncollected, ...statements.flatMap(disagreement)]
  const failed = new Set(findings.map(({ file, line }) => `${file}:${line}`))
  return { findings, passed: rows.length - failed.size }
}

const NUMBER = /\d+(?:\.\d+)?/g

/** `11` does not stand in `1.11`. */
function numbersStandIn(token: string, text: string): boolean {
  const known = new Set(text.match(NUMBER))
  const numbers = token.normalize('NFKC').match(NUMBER) ?? []
  return numbers.length > 0 && numbers.every((number) => known.has(number))
}
