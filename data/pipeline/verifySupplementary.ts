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
  try {
    return parseFacts(
      readFileSync(join(originalsFolder, '..', 'facts', 'supplementary.tsv'), 'utf8'),
    )
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
  const findings = rows.flatMap((row): Finding[] => {
    const address = addresses.get(row.cells.document) ?? ''
    const known = facts.get(address)?.has(row.cells.token)
    const message = `“${row.cells.token}” is no collected fact of ${address || 'a page without address'}`
    const mend = 'write the token and the address as they stand in supplementary.tsv'
    const place = { check: 'fact-collected', file: row.file, line: row.line, column: 'token' }
    return [...(known ? [] : [{ ...place, message, mend }]), ...disagreement(row)]
  })
  const failedLines = new Set(findings.map((finding) => finding.line))
  return { findings, passed: rows.length - failedLines.size }
}
