import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileFolder, releaseOf } from '../../data/pipeline/compileFolder'
import type { Dataset, Indicator, Text } from '../../src/record/dataset'

const MARKS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地元黄宇宙'
const MARKS_PINYIN =
  'jia yi bing ding wu ji geng xin ren gui zi chou yin mao chen si wu wei shen you xu hai tian di yuan huang yu zhou'.split(
    ' ',
  )

/**
 * The built app on a host that offers newer data: the same indicators and statements again and again, each time
 * under marked names, until there are at least `wanted` indicators.
 * @returns the number of indicators, and the version that is offered
 */
export function writeHostWithMany(built: string, folder: string, wanted: number) {
  const compiled = compileFolder('data')
  if (!compiled.ok) throw new Error('the data has findings; see data:check')
  const { version, ...content } = compiled.dataset
  const copies = Math.ceil(wanted / content.indicators.length)
  if (copies > MARKS.length)
    throw new Error(`at most ${MARKS.length} copies of ${version} have a mark`)
  const all = [...Array(copies).keys()]
  const many: Omit<Dataset, 'version'> = {
    ...content,
    indicators: all.flatMap((copy) => content.indicators.map((one) => marked(one, copy))),
    statements: all.flatMap((copy) =>
      content.statements.map((one) =>
        copy ? { ...one, id: idOf(one.id, copy), indicator: idOf(one.indicator, copy) } : one,
      ),
    ),
  }
  const { manifest, files } = releaseOf('99.0.0', many, compiled.hant.texts)
  cpSync(built, folder, { recursive: true })
  for (const [name, body] of [...files, ['manifest.json', JSON.stringify(manifest)] as const])
    writeFileSync(join(folder, 'dataset', name), body)
  return { indicators: many.indicators.length, version: manifest.version }
}

const idOf = (id: string, copy: number) => `${id}-copy-${copy}`

/** Copy 0 is the indicator itself. */
function marked(one: Indicator, copy: number): Indicator {
  if (copy === 0) return one
  const mark = (text: Text): Text => ({ ...text, zh: `${text.zh}${MARKS[copy]}` })
  return {
    ...one,
    id: idOf(one.id, copy),
    name: mark(one.name),
    shortName: mark(one.shortName),
    aliases: one.aliases.map((alias) => `${alias}${MARKS[copy]}`),
    pinyin: `${one.pinyin} ${MARKS_PINYIN[copy]}`,
  }
}
