/** `npm run -s check:text`: lines in, one row per number out: line, number as written, verdict, statement ids. */
import { CHECK_WORDS } from '../../src/features/check/engine/checkedNumber.ts'
import { createCheckIndex } from '../../src/features/check/engine/checkIndex.ts'
import { checkText } from '../../src/features/check/engine/checkText.ts'
import { createLookups } from '../../src/record/lookups.ts'
import { compileFolder } from './compileFolder.ts'
import { formatFinding } from './tables.ts'

const compiled = compileFolder('data')
if (!compiled.ok) {
  for (const finding of compiled.findings) console.error(formatFinding(finding))
  process.exit(1)
}
const lookups = createLookups(compiled.dataset)
const index = createCheckIndex(lookups, compiled.hant)

const chunks: Uint8Array[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
const lines = Buffer.concat(chunks)
  .toString('utf8')
  .replace(/^\uFEFF/, '')
  .split(/\r\n|\n|\r/)
const rows = lines.flatMap((line, i) =>
  checkText(line, lookups, index).map(({ text, verdict, statements }) =>
    [i + 1, text.replace(/\s+/g, ' '), CHECK_WORDS[verdict], statements.join(',')].join('\t'),
  ),
)
if (rows.length > 0) process.stdout.write(rows.join('\n') + '\n')
