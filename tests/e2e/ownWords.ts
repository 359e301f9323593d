/** What a page in one language has of another's words. */
import type { Page } from '@playwright/test'
import { Converter } from 'opencc-js'

/** Texts of the page that are in no element of another language: `lang` says which those are. */
const ownTexts = (own: string) => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    const text = textContent?.trim()
    if (!text || !parentElement || parentElement.closest('script, style, #boot-help')) continue
    if (parentElement.closest('[lang]')?.getAttribute('lang') === own) found.push(text)
  }
  for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]'))
    if (element.closest('[lang]')?.getAttribute('lang') === own)
      for (const name of ['aria-label', 'placeholder', 'title'])
        if (element.getAttribute(name)) found.push(element.getAttribute(name)!)
  return found
}

/** Numbers of documents, quoted words and section paths inside a sentence of ours are what was printed. */
const withoutPrinted = (text: string) =>
  text.replace(
    /[\u4e00-\u9fff]+〔\d{4}〕\d+号|“[^”]*”|《[^》]*》|[一二三四五六七八九十]\/\([一二三四五六七八九十]\)/gu,
    '',
  )

const HAN = /[\u3400-\u9fff]/

// A character that the standard conversion changes, and that a Traditional text does not write for another word.
const convert = Converter({ from: 'cn', to: 't' })
const BOTH =
  '台后里系干周只布占并采录回几术朱松板别征余准升托游合谷借千斗丰面表范制复郁云出党个仿克岳向吁淀沈困才冲症于岩峰庄尸床群着'
const isSimplified = (sign: string) => convert(sign) !== sign && !BOTH.includes(sign)

const FOREIGN = {
  // An attribute cannot say its language: the checker's example is Chinese, for it reads Chinese sentences.
  en: (text: string) => HAN.test(withoutPrinted(text)) && !text.startsWith('e.g. '),
  'zh-Hant': (text: string) => text !== '简体中文' && [...withoutPrinted(text)].some(isSimplified),
} as const

/** The first twenty texts of the page's own that are not wholly in its language. */
export async function foreignTexts(page: Page, language: keyof typeof FOREIGN): Promise<string[]> {
  const texts = await page.evaluate(ownTexts, language)
  return [...new Set(texts.filter(FOREIGN[language]))].slice(0, 20)
}
