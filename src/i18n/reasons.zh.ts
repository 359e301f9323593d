/** Why a verdict is what it is, and what would change it: sentences, ranges, changes. */

/** What a sentence may speak of; texts are ready to print, '' where there is none. */
export interface VerdictTexts {
  readonly target: string
  readonly actual: string
  /** The comparison's own reason. */
  readonly reason: string
  readonly due: string
  readonly year: string
}

export const reasons = {
  /** A figure with its part of a year. */
  during: (period: string, figure: string) => `（${period}）${figure}`,
  /** By the first reason of the verdict. */
  sentences: {
    allReach: (v: VerdictTexts) => `完成数${v.actual}，无论取其中何值都达到目标${v.target}。`,
    noneReaches: (v: VerdictTexts) => `完成数${v.actual}，无论取其中何值都未达到目标${v.target}。`,
    someReach: (v: VerdictTexts) =>
      `完成数${v.actual}可能达到、也可能未达到目标${v.target}，不作判定。`,
    bandWidth: (v: VerdictTexts) =>
      `结论取决于“左右、约、近”有多宽，原文未写；目标${v.target}，完成数${v.actual}。`,
    noActualFigure: () => '未见公布这项完成数。',
    besideOnly: (v: VerdictTexts) => v.reason,
    neverLinked: (v: VerdictTexts) => v.reason,
    unclearWhetherSame: (v: VerdictTexts) => v.reason,
    otherIndicator: () => '不是同一指标，不能比大小。',
    otherPlace: () => '不是同一地区，不能比大小。',
    otherUnit: () => '单位不同且不可换算，不能比大小。',
    otherKind: () => '一为位次或计数，不能与目标相比。',
    otherYear: (v: VerdictTexts) => `按年计的指标只看当年：目标年度${v.year}，完成数不属该年。`,
    otherSpan: (v: VerdictTexts) =>
      `目标${v.target}看${v.year}全程，完成数${v.actual}只是其中一段或时段不同，不作判定。`,
    toDateOnly: (v: VerdictTexts) =>
      `目前为${v.actual}，合乎目标${v.target}；目标看${v.year}全程，至${v.due}方能判定。`,
    actualUndated: (v: VerdictTexts) => `按年计的指标，完成数${v.actual}未注明年份。`,
    targetUndated: (v: VerdictTexts) =>
      `完成数${v.actual}未达到目标${v.target}，但目标未注明年份，不能说逾期未达。`,
    actualAfterDue: (v: VerdictTexts) =>
      `完成数${v.actual}达到目标${v.target}，但取自目标年度之后，不能说如期达到。`,
    actualBeforeDue: (v: VerdictTexts) =>
      `完成数${v.actual}未达到目标${v.target}，但取自目标年度结束之前。`,
    yearOpen: (v: VerdictTexts) =>
      `完成数${v.actual}尚未达到目标${v.target}；目标年度至${v.due}方结束。`,
  },
  ranges: {
    any: '任意值',
    exactly: (a: string) => a,
    above: (a: string, inclusive: boolean) => (inclusive ? `${a} 及以上` : `大于 ${a}`),
    below: (a: string, inclusive: boolean) => (inclusive ? `${a} 及以下` : `小于 ${a}`),
    between: (a: string, b: string) => `${a} 至 ${b}`,
    upTo: (sure: string, possible: string) => `${sure}；最宽可至 ${possible}`,
  },
  changes: {
    actualReaches: (range: string) => `完成数为${range}时，为已达`,
    actualMisses: (range: string) => `完成数不在“${range}”之内时，为未达`,
    actualPublished: '公布同口径的完成数',
    sameDefinition: '公布与目标同口径的完成数',
    sameUnit: '以同一单位公布',
    samePlace: '公布本市的完成数',
    definitionStated: '文件写明两处是否同一口径，并写明年度',
    widthStated: '原文写明“左右、约、近”的范围',
    actualDated: '完成数注明年份',
    targetDated: '目标注明年份',
    actualOfYear: (year: string) => `公布${year}年的完成数`,
    actualToDate: (year: string) => `公布${year}年年初至今的累计数`,
    yearEnds: (date: string) => `目标年度至${date}结束`,
  },
}
