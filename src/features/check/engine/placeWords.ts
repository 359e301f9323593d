/** Which place a sentence speaks of, around one number. */
import type { Lookups } from '../../../record/lookups.ts'
import type { Place } from '../../../record/dataset.ts'

/** A place that the dataset does not know: nothing about it can agree with a source. */
export const UNKNOWN_PLACE = '?'
/** 该市, 后者: the place that was named last. */
const THAT_PLACE = '*'

export interface PlaceMention {
  readonly start: number
  readonly end: number
  readonly place: string
  /** Where one may be first; for a rank it is never the subject. */
  readonly isArea: boolean
}

/** Whose the words are: of the city's own province, or of nobody known. */
type Whose = 'nation' | 'province' | 'id' | typeof UNKNOWN_PLACE | typeof THAT_PLACE

/** Words for places that are no names. `省` and `市` stand for the two governments only in these set phrases. */
const WORDS: readonly (readonly [Whose, string])[] = [
  [
    'nation',
    '全国(?!人大|政协|首|唯一|第|前)|我国|国家层面|中国(?=数字经济|算力|的|20)|国务院(?=20\\d\\d年|发布|印发|公布|推出)|(?:国务院|(?<![\\u4e00-\\u9fff])国家(?:发改委|数据局)|工信部|商务部)(?=提出|要求|明确|部署)',
  ],
  [
    'province',
    '全省|我省|本省|省内(?!通办|外)|省里|省级层面|省大数据交易所|(?<![\\u4e00-\\u9fff])省(?=(?:实施)?(?:方案|文件|要点)|政府|委|直|属|大?数据|发改|工信|统计)|(?:(?<![\\u4e00-\\u9fff])|(?<=[年底末]))省(?=[、和与及]市)',
  ],
  [
    'id',
    '全市|我市|本市|市里|(?<=省[、和与及])市(?!级|、)|市内|我们(?=是|为|要|定)|(?<!各|地|城|区|县|省|市|我|全|该|本)市(?=数据交易平台|惠企|政务信息)',
  ],
  [
    UNKNOWN_PLACE,
    '隔壁|邻市|(?:其他|其它|别的|兄弟|周边|另一个?)(?:地市|城市|地区|省市|省份|市|地方)|(?<!\\()外地|对岸|全球|世界(?=各国|范围|平均|上)|亚洲|火炬高新区|高新区|自贸(?:片)?区|软件园|保税区|开发区|产业园(?!区级)|岛[内外](?!外)|全区|我区|该区|全县|外省|[东中西]部地区|某[省市区县地]|(?:有的|部分|个别|各)[市区县](?!级)',
  ],
  [THAT_PLACE, '该[市地省](?!级)|后者'],
]

/** Behind the name of a place these make another name: of a school, a paper, a firm. */
const NOT_PLACES = '大学|日报|晚报|航空|银行|国贸|工学院|理工|师范|路|时间(?!内)'
/** Other names that hold a word for a place and are none. */
const NO_PLACE =
  '中国(?:移动|电信|联通|信通院|科学院|特色)|国家(?:、省|数据局)|全省(?:一盘棋)|数字中国|智慧(?:城市)'

/** 厦门向深圳取经:该市…: 该市 is the city named last, home where none is; areas are no cities. */
export function resolved(
  mentions: readonly PlaceMention[],
  sentence: string,
  earlier: readonly string[],
  home: string,
): readonly PlaceMention[] {
  let last = earlier.at(-1)
  return mentions.flatMap((mention) => {
    const word = sentence.slice(mention.start, mention.end)
    if (mention.place !== THAT_PLACE) {
      if (isNamedAsCity(sentence, mention)) last = mention.place
      return [mention]
    }
    if (word.startsWith('后') && last === undefined) return []
    return [{ ...mention, place: last ?? home }]
  })
}

const isNamedAsCity = (sentence: string, { start, end, isArea }: PlaceMention): boolean =>
  !isArea &&
  !NO_SUBJECT_BEHIND.test(sentence.slice(end, end + 6)) &&
  !/(?:高于|低于|超过|领先|比)$/.test(sentence.slice(Math.max(0, start - 2), start))

/** The cities of a sentence, for what the next one calls 该市. */
export const citiesIn = (sentence: string, mentions: readonly PlaceMention[]): readonly string[] =>
  mentions.filter((m) => isNamedAsCity(sentence, m)).map((m) => m.place)

/** A place behind these words is a denominator, a list or a rival, not the subject. */
const NO_SUBJECT_BEFORE =
  /(?:占到?|占了|入选|入围|纳入|列入|获评?|与|和|同|跻身|进入|领跑|领先|居|列|面向|比)["']?(?:20\d\d年度?)?$/
const NO_SUBJECT_BEHIND = /^["']?(?:首|唯一|并列|各地市总量)/
/** Areas in which one may be first, and the province by name. */
const AREAS = /^(?:全球|世界|全国|我国|全省|亚洲|中国.*)$/

export interface PlaceFinder {
  readonly pattern: RegExp
  /** Every name of a place, also within another name (数字…), for what no definition depends on. */
  readonly named: RegExp
  /** What holds a place's name and is none. */
  readonly noPlaces: RegExp
  /** Ids of the groups of the pattern, then those of names. */
  readonly words: readonly string[]
  readonly ids: ReadonlyMap<string, string>
  /** The province by name: an area, like 全省. */
  readonly provinceNames: ReadonlySet<string>
}

/** What sentences call a place, the longest first. */
const namesOf = ({ name, shortName, aliases }: Place): readonly string[] =>
  [name.zh, shortName.zh, ...aliases, shortName.en].sort((a, b) => b.length - a.length)

/** Finds the dataset's places and the well-known others. */
export function placeFinder({ dataset, home, places }: Lookups): PlaceFinder {
  const ids = new Map<string, string>()
  for (const name of dataset.edition.otherPlaces) ids.set(name, UNKNOWN_PLACE)
  for (const place of dataset.places)
    for (const name of [place.shortName.zh, place.name.zh]) ids.set(name, place.id)
  const names = [...ids.keys()].sort((a, b) => b.length - a.length)
  const ownNames = (role: Whose): readonly string[] => {
    const place = role === 'id' || role === 'province' ? places.get(home[role]) : undefined
    return place ? namesOf(place) : []
  }
  const provinceNames = new Set(ownNames('province'))
  const groups = WORDS.map(([role, words]) => `(${[...ownNames(role), words].join('|')})`)
  const subject = dataset.edition.subject.zh
  const known = [...new Set([...names, ...ownNames('id'), ...provinceNames])].join('|')
  return {
    named: new RegExp(`${groups.join('|')}|${subject}|(?:数字)?(?:${known})(?:[市省])?`, 'gi'),
    pattern: new RegExp(`${groups.join('|')}|(${names.join('|')})(?:[市省])?`, 'g'),
    noPlaces: new RegExp(
      `(?:${known})(?:${NOT_PLACES})|${NO_PLACE}|${subject}|数字(?:${known})(?!工作要点)`,
      'g',
    ),
    words: WORDS.map(([role]) =>
      role === UNKNOWN_PLACE || role === THAT_PLACE ? role : home[role] || UNKNOWN_PLACE,
    ),
    ids,
    provinceNames,
  }
}

/** Every mention of a place in a sentence; those that are part of another name are not. */
export function placesIn(sentence: string, finder: PlaceFinder): PlaceMention[] {
  const { words, ids, provinceNames } = finder
  const hidden = sentence.replace(finder.noPlaces, (name) => '○'.repeat(name.length))
  return [...hidden.matchAll(finder.pattern)].map((match) => {
    const group = words.findIndex((_, i) => match[i + 1] !== undefined)
    const [word] = match
    return {
      start: match.index,
      end: match.index + word.length,
      place: words[group] ?? ids.get(match[words.length + 1] ?? '') ?? UNKNOWN_PLACE,
      isArea: AREAS.test(word) || provinceNames.has(word),
    }
  })
}

interface At {
  readonly start: number
  readonly end: number
  readonly isRank: boolean
}

function isSubject(sentence: string, { start, end, isArea }: PlaceMention, at: At): boolean {
  if (NO_SUBJECT_BEFORE.test(sentence.slice(Math.max(0, start - 9), start))) return false
  if (NO_SUBJECT_BEHIND.test(sentence.slice(end, end + 6))) return false
  if (at.isRank && isArea) return false
  // 作为全国14个试点城市之一, ... : behind 之一 the sentence speaks of the city again.
  return !sentence.slice(end, at.start).includes('之一')
}

export interface PlaceClaim {
  readonly place: string
  /** False where the sentence names none and the home city is meant. */
  readonly stated: boolean
}

/** A sentence that begins with a place speaks of it, and so do those that follow it. */
export function leadingPlace(
  sentence: string,
  mentions: readonly PlaceMention[],
): string | undefined {
  const [first] = mentions
  if (!first || !ONLY_DATES.test(sentence.slice(0, first.start))) return undefined
  return /^(?:网上|网办|大数据|首个|日报)/.test(sentence.slice(first.end)) ? undefined : first.place
}

const ONLY_DATES =
  /^(?:[\s"●★•·\d年月日底末到至在，、.一二三四五六七八九十()]|[|｜\t]|地区|城市|再?看看?|反观|至于|再说|说说|那么?|而)*$/

/** 高于福州, 比福州: another place that is only held against the city. */
const COMPARED = /(?:高于|低于|超过|多于|少于|优于|不及|高过|快于|强于|类似|学习|借鉴)$/

/** A city told only behind the number is its subject too, unless home is named somewhere. */
function laterPlace(
  sentence: string,
  subjects: readonly PlaceMention[],
  at: At,
  home: string,
): string | undefined {
  if (subjects.some((m) => m.place === home)) return undefined
  return subjects.find(
    (m) =>
      m.start >= at.end &&
      !m.isArea &&
      !COMPARED.test(sentence.slice(Math.max(0, m.start - 3), m.start)),
  )?.place
}

/** 农业生产信息化率|34%|福建: a place alone in its cell. */
const isCell = (sentence: string, { start, end }: PlaceMention): boolean =>
  /[|｜\t]\s*$/.test(sentence.slice(0, start)) && /^\s*(?:[|｜\t]|$)/.test(sentence.slice(end))

const isFirstCell = (sentence: string, { start, end }: PlaceMention): boolean =>
  sentence.slice(0, start).trim() === '' && /^\s*[|｜\t]/.test(sentence.slice(end))

/** 厦门在福建省数字经济发展指数中的得分, 在全省考核中: where it is measured, not of whom. */
const isWhere = (sentence: string, { start, end }: PlaceMention): boolean =>
  sentence[start - 1] === '在' &&
  /^[^，。；\d]{2,16}?(?:中|里|上)(?:的|位|排|居|列|获|得|评|，)/.test(sentence.slice(end))

/** The place of the number at `at`: the nearest subject before it, one told behind it, the one before, home. */
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
  // 福州|2021年|福建省数字经济发展指数: a cell of its own says of whom, a name in another does not.
  const before = earlier.filter((m) => isFirstCell(sentence, m)).at(-1) ?? earlier.at(-1)
  const behind = subjects.find(
    (m) =>
      m.start >= at.end &&
      (isCell(sentence, m) ||
        /^[^，。；\d]{0,6}(?:[(（]|是|为|系|属于?|指的?是|说的是|讲的是)[^，。；\d]{0,3}$/.test(
          sentence.slice(at.end, m.start),
        )),
  )
  if (behind && (!before || behind.place !== before.place))
    return { place: behind.place, stated: true }
  if (before) return { place: before.place, stated: true }
  const later = laterPlace(sentence, subjects, at, home)
  if (later) return { place: later, stated: true }
  return carried ? { place: carried, stated: carried !== home } : { place: home, stated: false }
}
