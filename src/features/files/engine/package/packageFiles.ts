/** All files of a package by path, as characters; zipping them is features/data's work. Pure. */
import type { Dataset } from '../../../../record/dataset.ts'
import { toPlainCsv } from '../tableFiles.ts'
import {
  type AuthoredTable,
  describePackage,
  type Digest,
  type PackagedRows,
  packagedRows,
  packageTitle,
  tablePath,
} from './describe.ts'

/** What lies beside the tables for a person: README.md and LICENCE-NOTES.md, in both languages. Pure. */
function readme(
  dataset: Dataset,
  tables: readonly PackagedRows[],
  digestOf: (path: string) => Digest,
): string {
  const rows = tables.map(({ table, rows }) => {
    const { bytes, sha256 } = digestOf(tablePath(table))
    return `| ${tablePath(table)} | ${rows.length} | ${bytes} | ${sha256} |`
  })
  return `# ${packageTitle(dataset.edition)}

数据版本 Version: ${dataset.version}
发布日期 Released: ${dataset.released}

依据公开文件独立整理，非官方发布；正式引用请以文件原文为准。一处原文一行，附文件、章节与原文字样。
Compiled independently from public documents, not an official release: quote the documents themselves. One row of
\`statements\` for each printed statement, with its document, its section and the characters printed there.

\`datapackage.json\` 说明每张表的列、类型、枚举、主键与引用 (Frictionless Data Package 1)。
It describes the columns, types, permitted values, keys and references of every table.

| table | rows | bytes | SHA-256 |
| --- | ---: | ---: | --- |
${rows.join('\n')}

- UTF-8, RFC 4180, CRLF。一格多值以 ; 分隔（\\; 与 \\\\ 为其本身）。Several values in a cell are separated by ;.
- \`comparator\` 与 \`value\` 须同读：超65% 是 > 65，不是 65。Read \`comparator\` with \`value\`: 超65% is > 65, not 65.
- \`pinyin\` 为计算所得；繁体文字由简体转换，不在其中。\`pinyin\` is derived; Traditional texts are made by the app and not included.
- 各表行数、字节数与 SHA-256 如上；数据不变，文件逐字节不变。The same data always gives the same bytes.
`
}

const LICENCE_NOTES = `# 许可说明 Licence notes

- 内容是公开文件所载的事实：数值、年份、比较词、名称、章节位置与所印字样。
  The content is facts stated in public documents: numbers, years, comparators, names, places in the text and the
  printed characters of each figure.
- 文件原文不在其中；请按文件的公开地址查阅原文。
  The documents' own texts are not included; read them at their public addresses.
- 释义、说明与英文名称由整理者撰写。
  Definitions, notes and English names were written by the compilers.
- 没有为本汇编授予任何许可证，也没有列出贡献者；转用前请自行判断所在地的法律。
  No licence is granted for this compilation and no contributors are listed; judge the law of your place before
  you pass it on.
- 非官方发布，任何机构未曾审定。
  It is not an official release and no authority has approved it.
`

/** The tables alone; their bytes are what the description speaks of. */
const tableFilesOf = (tables: readonly PackagedRows[]): ReadonlyMap<string, string> =>
  new Map(
    tables.map(({ table, columns, rows }) => [tablePath(table), toPlainCsv([columns, ...rows])]),
  )

export async function packageFiles(
  dataset: Dataset,
  authored: readonly AuthoredTable[],
  digest: (content: string) => Promise<Digest>,
): Promise<ReadonlyMap<string, string>> {
  const tables = packagedRows(dataset)
  const files = tableFilesOf(tables)
  const digests = new Map<string, Digest>()
  for (const [path, content] of files) digests.set(path, await digest(content))
  const digestOf = (path: string) => digests.get(path) ?? { bytes: 0, sha256: '' }
  const description = describePackage(dataset, tables, authored, digestOf)
  return new Map([
    ['datapackage.json', `${JSON.stringify(description, null, 2)}\n`],
    ['README.md', readme(dataset, tables, digestOf)],
    ['LICENCE-NOTES.md', LICENCE_NOTES],
    ...files,
  ])
}
