/**
 * Marks as Chinese prose wants them (GB/T 15834): full width around and between Chinese words. Figures, printed
 * characters and document numbers are no prose and stay as they are; 〔〕 is never touched.
 */
const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}

/** `四、(二)` → `四、（二）`; the marks inside 1,300 and 9:30 stay. */
export const fullWidth = (text: string): string =>
  text.replace(/(?<!\d)[,:]|[,:](?!\d)|[;?!()]/g, (mark) => FULL[mark] ?? mark)

/** A half-width mark beside Chinese, with its neighbour; what closes a bracket may belong to a section's path: `三/(二)前`. */
export const halfWidthMark = (text: string): string | undefined =>
  /[\p{Script=Han}”》）〕][,:;?!(]|[,:;?!][\p{Script=Han}“《（]/u.exec(text)?.[0]

/** A title between 《 and 》; a title within it stands between 〈 and 〉. */
export const inTitleMarks = (title: string): string =>
  `《${fullWidth(title).replaceAll('《', '〈').replaceAll('》', '〉')}》`

/** Words between “ and ”; a quotation within them stands between ‘ and ’. */
export const inQuotationMarks = (words: string): string =>
  `“${fullWidth(words).replaceAll('“', '‘').replaceAll('”', '’')}”`

/**
 * Of whom a Chinese sentence speaks: `厦门市公共算力规模`, unless the name says the place itself; 福建省 and 省“独角兽”
 * share their 省. What is counted on a list or an index of somebody else: `福建省数字经济发展指数,厦门市`.
 */
export function subjectOf(place: string, name: string): string {
  if (name.includes(place.replace(/[省市]$/, ''))) return name
  if (/^全[国國]$/.test(place) && /^[国國]家/.test(name)) return name
  if (place.endsWith('省') && name.startsWith('全省')) return place + name.slice(2)
  const [last = '', first = ''] = [place.at(-1), name.at(0)]
  if (/[省市]/.test(last) && last === first && !/^市[场場]/.test(name)) return place + name.slice(1)
  // 纳入省“独角兽”名录 begins with a verb: the name of a province stands right before what is counted.
  return /^(?:省|[\u4e00-\u9fff]{2,3}省(?=[\u4e00-\u9fff]))/.test(name)
    ? `${name},${place}`
    : place + name
}
