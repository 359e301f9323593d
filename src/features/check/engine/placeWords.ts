/** Which place a sentence speaks of, around one number. */
import lexicon from '../../../../data/lexicon/placeWords.json' with { type: 'json' }
import type { Lookups } from '../../../record/lookups.ts'

/** A place that the dataset does not know: nothing about it can agree with a source. */
export const UNKNOWN_PLACE = '?'
/** 该市, 后者: the place that was named last. */
const LAST_PLACE = '*'

export interface PlaceMention {
  readonly start: number
  readonly end: number
  readonly place: string
  /** Where one may be first; for a rank it is never the subject. */
  readonly isArea: boolean
}

export interface PlaceFinder {
  readonly pattern: RegExp
  /** What holds a place's name and is none. */
  readonly noPlaces: RegExp
  readonly ids: ReadonlyMap<string, string>
  /** The province by its names: an area, like 全省. */
  readonly areas: ReadonlySet<string>
}

const anyOf = (words: Iterable<string>): string =>
  [...new Set(words)].sort((a, b) => b.length - a.length).join('|')

/** Finds the dataset's places by every name, and the well-known others. */
export function placeFinder({ dataset, home, places }: Lookups): PlaceFinder {
  const ids = new Map<string, string>()
  const all = (words: readonly string[], place: string) =>
    words.forEach((word) => ids.set(word, place))
  all([...dataset.edition.otherPlaces, ...lexicon.elsewhere], UNKNOWN_PLACE)
  all(lexicon.nation, home.nation || UNKNOWN_PLACE)
  all(lexicon.province, home.province || UNKNOWN_PLACE)
  all(lexicon.home, home.id)
  all(lexicon.last, LAST_PLACE)
  for (const { id, name, shortName, aliases } of dataset.places)
    all([name.zh, shortName.zh, name.zh.replace(/[省市]$/, ''), ...aliases, shortName.en], id)
  const province = places.get(home.province)
  const subject = [dataset.edition.subject.zh, ...lexicon.notInside]
  const known = anyOf([...ids.keys()].filter((name) => /^[\u4e00-\u9fff]+$/.test(name)))
  return {
    pattern: new RegExp(
      `(${anyOf(ids.keys())})(?:[市省])?|(?<![\\u4e00-\\u9fff])([省市])(?=[\\u4e00-\\u9fff]{2})(?!级|[长场区])|(?<![\\u4e00-\\u9fff])(省)(?=[、和与及]市)|(?<=省[、和与及])(市)(?!级|、)`,
      'gi',
    ),
    noPlaces: new RegExp(
      `(?:${known})(?:${anyOf(lexicon.notBefore)})|${anyOf(subject)}|数字(?:${known})`,
      'g',
    ),
    ids: new Map([...ids].map(([name, id]) => [name.toLowerCase(), id])),
    areas: new Set([
      ...lexicon.areas,
      ...(province ? [province.name.zh, province.shortName.zh, ...province.aliases] : []),
    ]),
  }
}

/** Every mention of a place in a sentence; those that are part of another name are not. */
export function placesIn(
  sentence: string,
  finder: PlaceFinder,
  home: { id: string; province: string },
  last?: string,
) {
  const hidden = sentence.replace(finder.noPlaces, (name) => '○'.repeat(name.length))
  let before = last
  return [...hidden.matchAll(finder.pattern)].flatMap((match): PlaceMention[] => {
    const [word, name] = match
    const government = match[2] ?? match[3] ?? match[4]
    const [start, end] = [match.index, match.index + word.length]
    if (government) {
      const place = government === '市' ? home.id : home.province
      return [{ start, end, place, isArea: false }]
    }
    let place = finder.ids.get((name ?? '').toLowerCase()) ?? UNKNOWN_PLACE
    if (place === LAST_PLACE) place = before ?? home.id
    const isArea = finder.areas.has(word)
    if (!isArea) before = place
    return [{ start, end, place, isArea }]
  })
}

interface At {
  readonly start: number
  readonly end: number
  readonly isRank: boolean
}

/** A place behind these words is a denominator, a list or a rival, not the subject. */
const NO_SUBJECT_BEFORE =
  /(?:占到?|占了|入选|入围|纳入|列入|获评?|与|和|同|跻身|进入|领跑|领先|高于|低于|居|列|位居|面向|比|学习|借鉴|类似)["']?(?:20\d\d年?度?)?$/

/** Of whom the number may be said: 占全省 and 与福州 only hold another place against it. */
function isSubject(
  sentence: string,
  { start, end, isArea }: PlaceMention,
  { isRank, start: to }: At,
): boolean {
  // 低于福州的88.49 is said of 福州.
  if (
    !isRank &&
    to >= end &&
    to - end < 2 &&
    !/占到?了?$/.test(sentence.slice(Math.max(0, start - 3), start))
  )
    return true
  if (NO_SUBJECT_BEFORE.test(sentence.slice(Math.max(0, start - 9), start))) return false
  return !(isRank && isArea)
}

interface PlaceClaim {
  readonly place: string
  /** False where the sentence names none and the home city is meant. */
  readonly stated: boolean
}

const ONLY_DATES =
  /^(?:[\s"●★•·\d年月日底末到至在，、.一二三四五六七八九十()]|[|｜\t]|地区|城市|再?看看?|反观|至于|再说|说说|那么?|而)*$/

/** A sentence that begins with a place speaks of it, and so do those that follow it. */
export function leadingPlace(
  sentence: string,
  [first]: readonly PlaceMention[],
): string | undefined {
  return first && ONLY_DATES.test(sentence.slice(0, first.start)) ? first.place : undefined
}

/** 农业生产信息化率|34%|福建: a place alone in its cell. */
const isCell = (sentence: string, { start, end }: PlaceMention): boolean =>
  /(?:^|[|｜\t])\s*$/.test(sentence.slice(0, start)) &&
  /^\s*(?:[|｜\t]|$)/.test(sentence.slice(end))

/** 厦门在福建省…指数中的得分: where it is measured, not of whom. */
const isWhere = (sentence: string, { start, end }: PlaceMention): boolean =>
  sentence[start - 1] === '在' &&
  /^[^，。；\d]{2,16}?(?:中|里|上)(?:的|位|排|居|列|获|得|评|，)/.test(sentence.slice(end))

/** The place of the number at `at`: the nearest subject before it, one told behind it in its clause, the one before, home. */
export function placeAt(
  sentence: string,
  mentions: readonly PlaceMention[],
  at: At,
  carried: string | undefined,
  home: string,
): PlaceClaim {
  const subjects = mentions.filter((m) => isSubject(sentence, m, at))
  const earlier = subjects
    .filter((m) => m.end <= at.start)
    .filter((m, i) => i === 0 || !isWhere(sentence, m))
  const before = earlier.filter((m) => isCell(sentence, m)).at(-1) ?? earlier.at(-1)
  const behind = subjects.filter((m) => m.start >= at.end)
  const bracketed = behind.find(
    (m) =>
      isCell(sentence, m) ||
      /^[^，。；\d]{0,6}(?:[(]|是|为|系|属于?|指的?是)[^，。；\d]{0,3}$/.test(
        sentence.slice(at.end, m.start),
      ),
  )
  const own = bracketed ?? before
  if (own) return { place: own.place, stated: true }
  const later = subjects.some((m) => m.place === home)
    ? undefined
    : behind.find(
        (m) =>
          // What stands before a further number is said of that one.
          (!m.isArea || m.start - at.end < 2) &&
          !/\d/.test(sentence.slice(at.end, m.start)) &&
          !/^[^，；]*\d/.test(sentence.slice(m.end).replace(/20\d\d年/g, '')),
      )
  if (later) return { place: later.place, stated: true }
  return carried ? { place: carried, stated: carried !== home } : { place: home, stated: false }
}
