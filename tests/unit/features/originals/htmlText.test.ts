import { describe, expect, it } from 'vitest'
import {
  looksLikeHtml,
  visibleText,
  withoutCode,
  type HtmlNode,
} from '../../../../src/features/originals/readOriginal'

const text = (nodeValue: string): HtmlNode => ({
  nodeType: 3,
  nodeName: '#text',
  nodeValue,
  childNodes: [],
})
const element = (nodeName: string, ...children: (HtmlNode | string)[]): HtmlNode => ({
  nodeType: 1,
  nodeName,
  nodeValue: null,
  childNodes: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})

describe('the text of a page', () => {
  it('has one line for each block and joins what only the source breaks', () => {
    const page = element(
      'BODY',
      element('H1', '一、总体\n  目标'),
      element('P', '占比', element('B', '超'), '65%。'),
    )
    expect(visibleText(page)).toBe('一、总体 目标\n\n占比超65%。')
  })

  it('sets the cells of a row beside each other', () => {
    const row = (...cells: string[]) => element('TR', ...cells.map((cell) => element('TD', cell)))
    expect(visibleText(element('TABLE', row('1', '占比(%)', '57'), row('2', '率', '100')))).toBe(
      '1 占比(%) 57\n\n2 率 100',
    )
  })

  it('drops what no reader sees', () => {
    const page = element(
      'BODY',
      element('SCRIPT', 'alert(1)'),
      element('style', 'p{}'),
      element('P', '正文'),
    )
    expect(visibleText(page)).toBe('正文')
  })

  it('keeps the line breaks of a text that the browser had wrapped', () => {
    expect(visibleText(element('BODY', element('PRE', '一\n二')))).toBe('一\n二')
    expect(visibleText(element('P', '一', element('BR'), '二'))).toBe('一\n二')
  })
})

it.each([
  ['<!DOCTYPE html>', true],
  ['<div class="TRS_Editor">正文</div>', true],
  ['一、总体目标:占比<65%且>60%', false],
  ['a < b, p > q', false],
])('%s is the source of a page: %s', (source, expected) => {
  expect(looksLikeHtml(source)).toBe(expected)
})

it('code is taken out before the page is parsed, its words are not', () => {
  const page =
    '<STYLE>p{}</style><p class="a" style="color:red" onclick=go()>style = 65%</p><script>x</script >'
  expect(withoutCode(page)).toBe(
    '<p class="a" data-code="color:red" data-code=go()>style = 65%</p>',
  )
})

it.each(['<script ', '<style>', '<a '])(
  'a text of five million characters that opens %s again and again is gone through once',
  (open) => {
    const page = open.repeat(5_000_000 / open.length)
    expect(withoutCode(page)).toHaveLength(page.length)
  },
)
