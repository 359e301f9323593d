/** A query, cut into units and weighed: what must be found, and what may be left over. */
import { NUMBER_CODE, type Reader } from './cells.ts'
import { unitsOf, type Unit } from './units.ts'

export interface QueryUnit extends Unit {
  /** Letters typed in one go: first and end of that run; for other units the unit itself. */
  readonly runStart: number
  readonly runEnd: number
  /** How much it counts; 0 for 是多少 and the like. */
  readonly weight: number
  /** Usual syllable of a typed Chinese character, for slips of the input method. */
  readonly reading: string
}

export interface Query {
  readonly units: readonly QueryUnit[]
  readonly total: number
  /** 1 at the code of every character, letter or number that a run may begin with: most cells begin nothing. */
  readonly codes: Uint8Array
  /** Units that a run may begin with, by their code. */
  readonly beginnings: ReadonlyMap<number, readonly number[]>
  readonly hasLetters: boolean
  readonly numbers: readonly string[]
}

/** Words of a question that name nothing. Longest first, so that 是多少 goes whole. */
const IDLE =
  /请问|查一下|查询|看一下|帮我|告诉我|是多少|有多少|达到多少|多少|是什么|什么|怎么样|如何|有哪些|哪些|哪个|有几个|有几家|有几|几个|几家|一共|现在|目前|当前|最新|情况|关于|我们|我市|我省|文件里|到底|大概|的|呢|吗|了|是|和|与|及|到|在|为|年|月|底|前/g
const IDLE_WORDS =
  /(?<![a-z])(?:of|the|in|and|for|by|to|a|an|on|what|is|are|how|many|much)(?![a-z])/g

export function readQuery(text: string, reader: Reader): Query {
  const units = unitsOf(text, reader.fold)
  const idle = idleRanges(text)
  const isIdle = (unit: Unit) => idle.some(([from, to]) => unit.start >= from && unit.end <= to)
  const allIdle = units.every(isIdle)
  let runStart = 0
  const weighed = units.map((unit, at): QueryUnit => {
    const before = units[at - 1]
    if (unit.type !== 'letter' || unit.gap || before?.type !== 'letter') runStart = at
    return {
      ...unit,
      runStart,
      runEnd: unit.type === 'letter' ? endOfLetters(units, at) : at + 1,
      weight: !allIdle && isIdle(unit) ? 0 : weightOf(unit),
      reading: unit.type === 'han' ? reader.readingOf(unit.text) : '',
    }
  })
  const total = weighed.reduce((sum, unit) => sum + unit.weight, 0)
  return {
    units: weighed,
    total,
    ...beginningsOf(weighed),
    numbers: units.filter((unit) => unit.type === 'number').map((unit) => unit.text),
    hasLetters: units.some((unit) => unit.type === 'letter'),
  }
}

function beginningsOf(units: readonly QueryUnit[]): Pick<Query, 'codes' | 'beginnings'> {
  const codes = new Uint8Array(0x10000)
  const beginnings = new Map<number, number[]>()
  units.forEach((unit, at) => {
    if (!mayBegin(unit, at)) return
    const code = unit.type === 'number' ? NUMBER_CODE : unit.text.charCodeAt(0)
    codes[code] = 1
    const before = beginnings.get(code)
    if (before) before.push(at)
    else beginnings.set(code, [at])
  })
  return { codes, beginnings }
}

/** Letters typed in one go are not taken apart letter by letter. */
function mayBegin(unit: QueryUnit, at: number): boolean {
  if (unit.type !== 'letter' || unit.runStart === at) return true
  return at - unit.runStart >= 2 && unit.runEnd - at >= 2
}

/** A number says as much as a word; a percent sign next to nothing. */
const weightOf = (unit: Unit): number =>
  unit.type === 'number' ? Math.max(2, unit.text.length) : unit.type === 'sign' ? 0.5 : 1

function endOfLetters(units: readonly Unit[], from: number): number {
  let end = from + 1
  while (end < units.length && units[end]!.type === 'letter' && !units[end]!.gap) end += 1
  return end
}

const idleRanges = (text: string): (readonly [number, number])[] =>
  [...text.matchAll(IDLE), ...text.matchAll(IDLE_WORDS)].map((match) => [
    match.index,
    match.index + match[0].length,
  ])
