import { laterTexts } from './laterTexts'
import { reorder as zhHans } from './reorder.zh'
import { reorder as zhHant } from './reorder.zh.ts?hant'

export const useReorderTexts = laterTexts(zhHans, zhHant, {
  handle: (name) => `Drag to order: ${name}`,
  up: (name) => `Move up: ${name}`,
  down: (name) => `Move down: ${name}`,
})
