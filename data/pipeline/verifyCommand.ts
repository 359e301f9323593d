import { existsSync } from 'node:fs'
import { formatFinding } from './tables.ts'
import { readOriginals } from './originals.ts'
import { readTables } from './readTables.ts'
import { readFacts, verifySupplementary } from './verifySupplementary.ts'
import { verifyOriginals } from './verifyOriginals.ts'

const [folder, data = 'data'] = process.argv.slice(2)
process.exitCode = verify()

function verify(): number {
  if (folder === undefined) {
    console.log(
      'No folder was given. Usage: npm run data:verify -- <folder with the original texts>',
    )
    return 2
  }
  if (!existsSync(folder)) {
    console.log(`The folder ${folder} is not there: nothing was held against the original texts.`)
    return 2
  }
  const read = readTables(data)
  if (!read.ok) {
    for (const finding of read.findings) console.log(formatFinding(finding))
    console.log(`0 passed, ${read.findings.length} failed`)
    return 1
  }
  const originals = verifyOriginals(read.pack, readOriginals(folder, read.pack.tables))
  const facts = readFacts(folder)
  const supplementary = facts && verifySupplementary(read.pack, facts)

  for (const finding of [...originals.findings, ...(supplementary?.findings ?? [])]) {
    console.log(formatFinding(finding))
  }
  for (const [document, kinds] of originals.counts) {
    const parts = [...kinds].map(([kind, count]) => `${count} ${kind}`)
    console.log(`${document}: ${parts.join(', ')}`)
  }
  for (const document of originals.missing) {
    console.log(`${document}: its original is not in ${folder}; nothing of it was verified.`)
  }
  if (!supplementary) {
    console.log(`${folder}/../facts/supplementary.tsv is not there: supplementary not verified.`)
  }
  const passed = originals.passed + (supplementary?.passed ?? 0)
  const failed =
    originals.findings.length + originals.missing.length + (supplementary?.findings.length ?? 0)
  console.log(`${passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
}
