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

/** A title between 《 and 》; a title within it stands between 〈 and 〉. */
export const inTitleMarks = (title: string): string =>
  `《${fullWidth(title).replaceAll('《', '〈').replaceAll('》', '〉')}》`

/** Words between “ and ”; a quotation within them stands between ‘ and ’. */
export const inQuotationMarks = (words: string): string =>
  `“${fullWidth(words).replaceAll('“', '‘').replaceAll('”', '’')}”`
