import type { Growth } from '../../../record/growth'

const WORDS: Record<Growth['against'], string> = { year: '同比', month: '环比', quarter: '环比' }

/** Words of 同比 and 环比. */
export const growth = {
  one: ({ against, amount, unit }: Growth): string => {
    if (amount === 0) return `${WORDS[against]}持平`
    const [up, down] = unit === '%' ? ['增长', '下降'] : ['提高', '回落']
    return `${WORDS[against]}${amount > 0 ? up : down}${Math.abs(amount)}${unit}`
  },
  all: (said: readonly string[]): string => `${said.join('，')}（据原值计算）`,
}
