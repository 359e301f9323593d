/**
 * Words of a number's own clause that neither belong to the indicator nor are neutral: 城市更新 before 5次获国务院通报表扬,
 * 套餐 behind 62个一件事. They may change what is counted, so the number is not 一致 (decisions/0014).
 */
import type { CheckIndex } from './checkIndex.ts'
import { NARROWING_WORDS } from './definitionWords.ts'
import { isNeutral, neutralMarks, VERB } from './neutralWords.ts'
import type { OwnWords } from './passages.ts'
import { bare, pairsOf, type Vocabulary } from './vocabulary.ts'

/** The first word that the indicator's texts do not hold, '' where there is none. */
export function unsaidWord(id: string, own: OwnWords, index: CheckIndex): string {
  const vocabulary = index.vocabulary.get(id)
  if (!vocabulary) return ''
  const area = index.lookups.areas.get(index.lookups.indicators.get(id)?.area ?? '')?.name.zh ?? '?'
  const before = read(own.before, vocabulary, index)
  // 75%的目标差距较大: of a target, what follows speaks of what is missing.
  const said = /^的?目标/.exec(own.behind)?.[0] ?? own.behind
  const behind = read(said, vocabulary, index, own.isCut)
  const quote =
    foreignQuote(own.before, vocabulary, index) || foreignQuote(own.behind, vocabulary, index)
  if (quote) return quote
  if (before.unsaid || behind.unsaid) return before.unsaid || behind.unsaid
  if (before.head && !behind.isNamed) return before.head
  if (behind.head && THINGS.test(behind.head)) return behind.head
  const isNamed = before.isNamed || behind.isNamed
  // 在航运领域,…: a frame that narrows counts even where the clause names the thing itself.
  const time = OTHER_TIME.exec(own.earlier)?.[0]
  if (time && !vocabulary.pairs.has(time)) return time
  const frames = own.clauses.filter((clause) => FRAME.test(clause) && !clause.includes(area))
  for (const frame of frames) {
    const narrowed =
      read(frame, vocabulary, index, false, A_WORD, true).unsaid ||
      narrowedTo(frame, vocabulary, index)
    if (narrowed) return narrowed
  }
  // Where the clause before has a figure of its own, its words are that one's.
  if (
    isNamed &&
    (before.isNamed || own.hasEarlier || shareOfName(own, vocabulary) >= HALF_THE_NAME)
  )
    return ''
  // 城市更新方面,5次获通报表扬: the clause before says of what.
  return read(own.earlier, vocabulary, index, false, A_WORD).unsaid
}

/** IT is no part of its name in English; publiccomputingpower is. */
const ENGLISH_WORDS = /[a-z]{8,}/g
/** In a clause that is not the number's own one character tells nothing. */
const A_WORD = 2
/** Share of the name that the sentence must say for its clause to stand without the one before. */
const HALF_THE_NAME = 0.5

function shareOfName({ sentence }: OwnWords, { names }: Vocabulary): number {
  const text = bare(sentence)
  const pairs = pairsOf(names[0] ?? '')
  return pairs.filter((pair) => text.includes(pair)).length / pairs.length
}

/** What one of these stands in is something else, though the name of the indicator may hold the sign too. */
const DENIES = /[不未没无非外]/

interface Reading {
  readonly unsaid: string
  /** True where some of it belongs to the indicator. */
  readonly isNamed: boolean
  /** A neutral noun that stands behind the last of the name and may be what is counted instead. */
  readonly head: string
}

/** 重点上云企业超5000家 are some of them; 重点领域 and 重点推出 are not meant. */
const RESTRICTING =
  /(?:首批|未来|有效|新兴|重点|主要|优质|先进|一流|关键|优秀|头部|部分|大部分|少数|多数|个别)的?/

/** 数据集方案150个 counts 方案; before the name (方案提出…) and inside it (边聊边办模式累计办件) they change nothing. */
const HEADS =
  /^(?:政策|方案|文件|规划|意见|通知|报告|行动|措施|举措|改革|机制|模式|体系|体制|框架|布局|工程|路径|方式|手段|渠道|需求|会议|纪要|议题|制度|名单|榜单|大会|座谈会|研讨会|发布会|称号|荣誉|消息|新闻|通报|表格|图表|故事|工作|计划|任务书|目录|智能应用|应用(?!于|了|场景|案例))(?!中|内|里|上|下|前|后|以来|期间|显示|表明)/

/** Behind the number they are what is counted: 1800个共享服务目录. */
const THINGS = /目录|方案|政策|清单|需求|活动|课程|标准/

/** “就近办” is no “掌上办”: what stands in quotes is a name of its own. */
function foreignQuote(words: string, { pairs }: Vocabulary, index: CheckIndex): string {
  const parts = words.split('"')
  if (parts.length % 2 === 0) return ''
  return (
    parts.find((part, i) => {
      const name = bare(part)
      if (i % 2 === 0 || name.length < 2 || pairsOf(name).some((pair) => pairs.has(pair)))
        return false
      return !isNeutral(name, index.places.named)
    }) ?? ''
  )
}

function read(
  words: string,
  { pairs, names, english }: Vocabulary,
  index: CheckIndex,
  isCut = false,
  shortest = 1,
  isFrame = false,
): Reading {
  // “独角兽”“瞪羚”等创新企业: examples of what is named behind them.
  const text = bare(words.replace(/(?:"[^"]{1,12}"[、和]?)+等(?!于)/g, ''))
  const said = new Uint8Array(text.length)
  let isNamed = false
  for (let i = 0; i + 2 <= text.length; i += 1)
    if (pairs.has(text.slice(i, i + 2))) {
      said.fill(1, i, i + 2)
      isNamed = true
    }
  for (const { 0: word, index: from } of text.matchAll(ENGLISH_WORDS))
    for (let i = 0; i + 2 <= word.length; i += 1)
      if (english.has(word.slice(i, i + 2))) {
        said.fill(1, from + i, from + i + 2)
        isNamed = true
      }
  const said0 = said.slice()
  const neutral = neutralMarks(text, index.places.named)
  for (let i = 0; i < text.length; i += 1) said[i] ||= neutral[i] ?? 0
  // Names of other figures before the next number belong to that one: 企业拨付资金近65亿元.
  const isNextNumbers = (word: string) =>
    isCut &&
    !/^[a-z]$/.test(word) &&
    !/[不未没无非外]/.test(word) &&
    pairsOf(word).every((pair) => index.names.owners.has(pair))
  const isForeign = (word: string) =>
    word.length >= shortest &&
    (/^[a-z]$/.test(word) || DENIES.test(word) || isFrame || !isShortFor(word, names)) &&
    !isNextNumbers(word)
  // 4G is no 5G and 第二批 no 第一批.
  const ordinal = text
    .match(/\d+g(?!b)|第[一二三四五六七八九十\d]+[批期轮]/g)
    ?.find((said) => pairsOf(said).some((pair) => !pairs.has(pair)))
  if (ordinal) return { unsaid: ordinal, isNamed, head: '' }
  const last = lastNamed(text, pairs)
  const head = last > 0 ? (HEADS.exec(text.slice(last))?.[0] ?? '') : ''
  const part = RESTRICTING.exec(text)
  if (part && !said0[part.index] && pairs.has(text.slice(part.index + part[0].length).slice(0, 2)))
    return { unsaid: part[0], isNamed, head }
  let run = ''
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? ''
    const isOfWord = said[i] === VERB && (said[i - 1] === VERB || said[i + 1] === VERB)
    if ((!said[i] || isOfWord) && /[\u4e00-\u9fffa-z]/.test(sign)) run += sign
    else {
      if (isForeign(run)) return { unsaid: run, isNamed, head }
      run = ''
    }
  }
  return { unsaid: isForeign(run) ? run : '', isNamed, head }
}

/** Where the last pair of the indicator's own ends. */
function lastNamed(text: string, pairs: ReadonlySet<string>): number {
  for (let i = text.length - 2; i >= 0; i -= 1) if (pairs.has(text.slice(i, i + 2))) return i + 2
  return 0
}

/** 综试区 for 综合试验区, 智算 for 智能算力: the same characters in the same order. */
function isShortFor(run: string, names: readonly string[]): boolean {
  return names.some((name) => {
    // OLED is no short form of Micro-LED.
    if (/[a-z]{3}/.test(run)) return name.includes(run)
    let at = 0
    for (const sign of run) {
      at = name.indexOf(sign, at) + 1
      if (at === 0) return false
    }
    return true
  })
}

/** Clauses before a figure that say of what, for whom or when the sentence speaks: 在航运领域, 中小企业方面, 每一年. */
const FRAME =
  /^作为[^，]{2,10}的[^，]{2,4}$|^[在就对以面向]?[^，]{2,10}(?:方面|[领区]域里?|行业里?|[业类品明][里中]|而言|来看|(?<=^从[^，]{2,8})看|为例|分项上|口径)$|^(?:面向|限|不含|仅|对[^，此于照标]{1,6}$)/

/** What narrows without a word of its own kind: 按增加值口径, 就规上工业而言. */
const NARROW = /增加值|规模(?=口径)|规上|限上|岛[内外](?!外)/g

/** What a frame speaks of, '' where the indicator says it too or the frame says nothing. */
function narrowedTo(frame: string, { pairs, names }: Vocabulary, index: CheckIndex): string {
  const named = names.join()
  const narrow = [...(frame.match(NARROWING_WORDS) ?? []), ...(frame.match(NARROW) ?? [])]
  const word = narrow.find((w) => !named.includes(w))
  if (word) return word
  const topic = /^[在就对以从]?(.{4,})(?:方面|[领区]域里?|行业里?)$/.exec(
    bare(frame).replace(index.places.pattern, ''),
  )?.[1]
  return topic && !pairsOf(topic).some((pair) => pairs.has(pair)) ? topic : ''
}

/** 每一年,厦门都有…: the number would be of another time. */
const OTHER_TIME =
  /^(?:仅|只|单单?).{0,6}[度月年日周]$|^在?每一?[年月日周季]度?$|^在?[每各]一?个?(?:区|县|镇|街道|部门|企业|单位)里?$|[^，]以前$|^[一二两三四五六七八九十]+年[间来]$/
