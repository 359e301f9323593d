/** Every name typed in the ways that people type, most of them with one slip; made by rule, so tuned to no query. */
import { describe, expect, it } from 'vitest'
import { createReader } from '../../../../../src/features/search/engine/readings'
import { createSearcher } from '../../../../../src/features/search/engine/searcher'
import { shipped } from '../../../../fixtures/searcher'

const { dataset, file } = shipped()
const searcher = createSearcher(dataset, { file })
const reader = createReader(file)

const names = [
  ...dataset.indicators.flatMap(({ id, shortName, aliases }) =>
    [shortName.zh, ...aliases].map((name) => ({ id, name })),
  ),
  ...dataset.departments.flatMap(({ id, name, shortNames }) =>
    [name.zh, ...shortNames].map((each) => ({ id, name: each })),
  ),
  ...dataset.systems.flatMap(({ id, name, aliases }) =>
    [name.zh, ...aliases].map((each) => ({ id, name: each })),
  ),
  ...dataset.tasks.map(({ id, title }) => ({ id, name: title })),
]
/** Short ones, where a slip spoils most; Chinese characters and nothing else. */
const typable = names.filter(({ name }) => /^\p{Script=Han}{3,6}$/u.test(name))
const indicatorOf = new Map(dataset.statements.map(({ id, indicator }) => [id, indicator]))
const syllables = (name: string) => reader.atomsOf(name).map(({ reading }) => reading)
const pinyin = (name: string) => syllables(name).join('')

/** The same choices in every run. */
function chooser(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}
type Choose = ReturnType<typeof chooser>

const without = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1)
const swapped = (text: string, at: number) =>
  text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2)
const letter = (choose: Choose) => String.fromCharCode(97 + choose(26))
const soundsLike = (char: string, choose: Choose) => {
  const { chars } = file.readings
  const alike = Object.keys(chars).filter((each) => chars[each] === chars[char])
  return alike[choose(alike.length)]!
}

const WAYS: Readonly<Record<string, (name: string, choose: Choose) => string>> = {
  'in pinyin': pinyin,
  'in pinyin with blanks': (name) => syllables(name).join(' '),
  'by initials': (name) =>
    syllables(name)
      .map((each) => each[0])
      .join(''),
  'begun by initials': (name) =>
    syllables(name.slice(0, 2))
      .map((each) => each[0])
      .join('') + name.slice(2),
  'with another character of the same sound': (name, choose) => {
    const at = choose(name.length)
    return name.slice(0, at) + soundsLike(name[at]!, choose) + name.slice(at + 1)
  },
  // Two characters that are left say nothing.
  'with a character left out': (name, choose) =>
    name.length > 3 ? without(name, 1 + choose(name.length - 1)) : name,
  'with a wrong letter': (name, choose) => {
    const at = choose(pinyin(name).length)
    return pinyin(name).slice(0, at) + letter(choose) + pinyin(name).slice(at + 1)
  },
  'with a letter left out': (name, choose) => without(pinyin(name), choose(pinyin(name).length)),
  'with two letters swapped': (name, choose) =>
    swapped(pinyin(name), choose(pinyin(name).length - 1)),
}
const TRIED = 80

describe('a name typed', () => {
  it.each(Object.entries(WAYS))('%s is among the first three, 95 of 100 times', (_way, write) => {
    const choose = chooser(20261122)
    const missed: string[] = []
    for (let tried = 0; tried < TRIED; tried += 1) {
      const { name } = typable[choose(typable.length)]!
      const query = write(name, choose)
      const meant = new Set(names.filter((each) => each.name.includes(name)).map(({ id }) => id))
      const found = searcher.find(query, 3).map(({ id }) => indicatorOf.get(id) ?? id)
      if (!found.some((id) => meant.has(id))) missed.push(`${query} (${name})`)
    }
    expect(missed.length / TRIED, missed.join('\n')).toBeLessThanOrEqual(0.05)
  })
})
