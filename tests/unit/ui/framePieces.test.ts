/** Marks, keys, headers and controls, as markup. What a finger does with them: tests/e2e/gallery.spec.ts. */
import { readFileSync } from 'node:fs'
import { h } from 'vue'
import jsQR from 'jsqr'
import { describe, expect, it } from 'vitest'
import { qrModules } from '../../../src/platform/qrModules'
import type { MarkRole } from '../../../src/record/chartModel'
import { VERDICTS } from '../../../src/record/verdict'
import BottomSheet from '../../../src/ui/BottomSheet.vue'
import BrandMark from '../../../src/ui/BrandMark.vue'
import BrowseHeader from '../../../src/ui/BrowseHeader.vue'
import ChipGroup from '../../../src/ui/ChipGroup.vue'
import ActionBar from '../../../src/ui/ActionBar.vue'
import CopyButton from '../../../src/ui/CopyButton.vue'
import DoneLine from '../../../src/ui/DoneLine.vue'
import EmptyState from '../../../src/ui/EmptyState.vue'
import FileButton from '../../../src/ui/FileButton.vue'
import FilterBar from '../../../src/ui/FilterBar.vue'
import FoldedTools from '../../../src/ui/FoldedTools.vue'
import ListSection from '../../../src/ui/ListSection.vue'
import PageHeader from '../../../src/ui/PageHeader.vue'
import QrCode from '../../../src/ui/QrCode.vue'
import ReadingNote from '../../../src/ui/ReadingNote.vue'
import ReorderList from '../../../src/ui/ReorderList.vue'
import RoleMark from '../../../src/ui/RoleMark.vue'
import PageMenu from '../../../src/ui/PageMenu.vue'
import SelectFilter from '../../../src/ui/SelectFilter.vue'
import { ROLE_SHAPES } from '../../../src/ui/shapes'
import VerdictBadge from '../../../src/ui/VerdictBadge.vue'
import { linksIn, rendered, textOf } from '../../fixtures/rendered'

const drawn = (html: string) => [...html.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path)
const options = [
  { value: 'a', label: '甲', count: 3 },
  { value: 'b', label: '乙', count: 0 },
]

describe('BrandMark', () => {
  it('has the same shapes as the icon on the home screen', async () => {
    const numbers = (svg: string) => drawn(svg).map((path) => path!.match(/-?[\d.]+/g)?.map(Number))
    const icon = readFileSync('public/icons/icon.svg', 'utf8')
    expect(numbers(await rendered(() => h(BrandMark)))).toEqual(numbers(icon))
  })
})

describe('RoleMark', () => {
  it('gives each role a shape of its own, so that none hangs on its colour', async () => {
    const roles = Object.keys(ROLE_SHAPES) as MarkRole[]
    const shapes = await Promise.all(roles.map((role) => rendered(() => h(RoleMark, { role }))))
    expect(new Set(shapes.flatMap(drawn)).size).toBe(roles.length)
  })
})

describe('VerdictBadge', () => {
  it('gives each verdict a word and a shape of its own', async () => {
    const badges = await Promise.all(
      VERDICTS.map((kind) => rendered(() => h(VerdictBadge, { kind }))),
    )
    expect(new Set(badges.map(textOf)).size).toBe(VERDICTS.length)
    expect(badges.map(textOf)).not.toContain('')
    expect(new Set(badges.map((badge) => drawn(badge)[0])).size).toBe(VERDICTS.length)
  })
})

describe('QrCode', () => {
  it('is read by a camera as the text that it was made of', async () => {
    const modules = qrModules('https://example.org/#甲')!
    const html = await rendered(() => h(QrCode, { modules, label: '二维码' }))
    const side = Number(/<rect[^>]* width="(\d+)"/.exec(html)?.[1])
    const zoom = 4
    const pixels = new Uint8ClampedArray((side * zoom) ** 2 * 4).fill(255)
    for (const [, x, y] of html.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
      for (let at = 0; at < zoom * zoom; at += 1) {
        const row = Number(y) * zoom + Math.floor(at / zoom)
        const column = Number(x) * zoom + (at % zoom)
        pixels.fill(0, (row * side * zoom + column) * 4, (row * side * zoom + column) * 4 + 3)
      }
    expect(jsQR(pixels, side * zoom, side * zoom)?.data).toBe('https://example.org/#甲')
  })
})

describe('PageHeader', () => {
  it('has a title that can take the focus, and a way back that says where it leads', async () => {
    const back = { to: '/tasks', label: '任务' }
    const html = await rendered(() => h(PageHeader, { title: '数据', back }))
    expect(html).toMatch(/<h1[^>]* tabindex="-1"[^>]*>数据<\/h1>/)
    expect(html).toMatch(/aria-label="[^"]+任务"/)
    expect(linksIn(html)).toEqual(['/tasks'])
  })

  it('on a tab’s own page has no way back', async () => {
    expect(linksIn(await rendered(() => h(PageHeader, { title: '总览' })))).toEqual([])
  })
})

describe('BrowseHeader', () => {
  it('has the page’s title, one field that leads to the search, and the five lists', async () => {
    const html = await rendered(() => h(BrowseHeader, { title: '部门' }))
    expect(html).toMatch(/<h1[^>]* tabindex="-1"[^>]*>部门<\/h1>/)
    const lists = ['/indicators', '/status', '/compare', '/departments', '/documents']
    expect(linksIn(html)).toEqual(['/search', ...lists])
  })

  it('on the search’s own page has the field itself', async () => {
    const field = () => h('input')
    const html = await rendered(() => h(BrowseHeader, { title: '搜索' }, { field }))
    expect(linksIn(html)).not.toContain('/search')
  })
})

describe('FilterBar', () => {
  const bar = (chosen: readonly string[]) =>
    rendered(() => h(FilterBar, { shown: '11 项目标', chosen, all: '全部 28 项' }))

  it('says what is left out, and how much the whole list has', async () => {
    const said = textOf(await bar(['2026年', '数字经济']))
    for (const words of ['11 项目标', '筛选 2', '只看2026年、数字经济', '全部 28 项'])
      expect(said).toContain(words)
  })

  it('over a whole list says no more than how long it is', async () => {
    const said = textOf(await bar([]))
    expect(said).toContain('11 项目标')
    expect(said).not.toContain('全部 28 项')
  })
})

describe('DoneLine', () => {
  it('is heard when something is done, and empty before', async () => {
    const html = await rendered(() => h(DoneLine, { text: '' }))
    expect(html).toContain('role="status"')
    expect(textOf(html)).toBe('')
  })
})

describe('EmptyState', () => {
  it('has the title of a page only where it is the whole page', async () => {
    const title = '没有'
    expect(await rendered(() => h(EmptyState, { title }))).not.toContain('<h1')
    expect(await rendered(() => h(EmptyState, { title, isPage: true }))).toMatch(
      /<h1[^>]* tabindex="-1"/,
    )
  })
})

describe('ListSection', () => {
  const list = (items: readonly { id: string }[]) =>
    rendered(() => h(ListSection, { heading: '领域', items }, { default: () => '一行' }))

  it('is called by its heading and says how many there are', async () => {
    const html = await list([{ id: 'a' }, { id: 'b' }])
    const [, id] = /aria-labelledby="([^"]+)"/.exec(html) ?? []
    expect(html).toContain(`<h2 id="${id}"`)
    expect(textOf(html)).toBe('领域 2 一行 一行')
  })

  it('without items is not there, heading included', async () => {
    expect(await list([])).toBe('')
  })
})

describe('ChipGroup', () => {
  const group = (showLegend: boolean) =>
    rendered(() => h(ChipGroup<string>, { legend: '领域', options, showLegend, modelValue: 'b' }))

  it('is one choice: radio buttons of one name, the chosen one checked', async () => {
    const inputs = (await group(false)).match(/<input[^>]*>/g)!
    expect(inputs).toHaveLength(2)
    expect(new Set(inputs.map((input) => / name="([^"]+)"/.exec(input)?.[1])).size).toBe(1)
    expect(inputs.map((input) => / checked/.test(input))).toEqual([false, true])
  })

  it('shows counts before the tap, a zero too, and has its legend even where none is seen', async () => {
    expect(textOf(await group(false))).toBe('领域 甲 3 乙 0')
    expect(await group(false)).toMatch(/<legend class="visually-hidden"/)
    expect(await group(true)).not.toContain('visually-hidden')
  })
})

describe('SelectFilter', () => {
  it('has a label and shows counts before the tap', async () => {
    const html = await rendered(() => h(SelectFilter, { label: '领域', options, modelValue: 'b' }))
    expect(html).toMatch(/^<label/)
    expect(textOf(html)).toBe('领域 甲 · 3 乙 · 0')
    expect(html).toMatch(/<option[^>]*value="b"[^>]* selected/)
  })
})

describe('CopyButton', () => {
  it('has a place that will tell, which is there and empty before anything is copied', async () => {
    const html = await rendered(() => h(CopyButton, { text: '超65%', label: '复制' }))
    expect(html).toMatch(/role="status"[^>]*><\/span>/)
    expect(textOf(html)).toBe('复制')
  })
})

describe('ActionBar', () => {
  it('is a named group of what can be done, and is not printed', async () => {
    const html = await rendered(() => h(ActionBar, { label: '操作' }, { default: () => '复制' }))
    expect(html).toMatch(/^<div[^>]*no-print[^>]* role="group" aria-label="操作"/)
  })
})

describe('PageMenu', () => {
  it('says that it opens a dialog, and holds nothing before it is opened', async () => {
    const html = await rendered(() => h(PageMenu, {}, { default: () => '打印' }))
    expect(html).toContain('aria-haspopup="dialog"')
    expect(textOf(html)).toBe('更多')
  })
})

describe('FileButton', () => {
  it('takes any type unless it is told otherwise, and nothing while it is busy', async () => {
    const button = (busy: boolean) =>
      rendered(() => h(FileButton, { busy }, { default: () => '选择' }))
    expect(await button(false)).not.toMatch(/ accept| disabled/)
    expect(await button(true)).toMatch(/<input[^>]* disabled/)
  })
})

describe('FoldedTools', () => {
  const tools = (fold: boolean, address: string) =>
    rendered(() => h(FoldedTools, { fold, label: '筛选' }, { default: () => '里面' }), { address })

  it('are shut behind one line where a simpler page is wanted', async () => {
    expect(await tools(true, '/tasks')).toMatch(/^<details><summary[^>]*>筛选</)
  })

  it('are open where the address came with a choice', async () => {
    expect(await tools(true, '/tasks?area=a')).toMatch(/^<details open/)
  })

  it('stand there as they are where nothing is to be folded', async () => {
    expect(await tools(false, '/tasks')).toBe('里面')
  })
})

describe('ReorderList', () => {
  it('has the ways up, down and out in every row, named by the row, and tells where up or down leads nowhere', async () => {
    const rows = ['甲', '乙'].map((name) => ({ key: name, name }))
    const nothing = () => Promise.resolve()
    const html = await rendered(() =>
      h(ReorderList, {
        ...{ rows, put: nothing, remove: nothing, emptied: () => null },
        removeLabel: (name: string) => `移除：${name}`,
      }),
    )
    const buttons = html.match(/<button[^>]*>/g)!
    expect(buttons.map((button) => / aria-label="([^"]*)"/.exec(button)?.[1])).toEqual(
      rows.flatMap(({ name }) =>
        ['拖动排序', '上移', '下移', '移除'].map((way) => `${way}：${name}`),
      ),
    )
    expect(buttons.map((button) => / aria-disabled="true"/.test(button))).toEqual(
      [false, true, false, false].concat([false, false, true, false]),
    )
    expect(textOf(html)).toBe('甲 乙')
  })
})

describe('ReadingNote', () => {
  it('tells that a file is being read, seen or only heard, and can be given up', async () => {
    const note = (isTitled: boolean) => rendered(() => h(ReadingNote, { isTitled }))
    expect(await note(false)).toMatch(/role="status"[^>]*>[^<]+</)
    expect(await note(false)).not.toContain('visually-hidden')
    expect(await note(true)).toContain('visually-hidden')
    expect(await note(true)).toContain('<button')
  })
})

describe('BottomSheet', () => {
  it('is called by its title and can be closed by a button with a name', async () => {
    const props = { title: '分享', closeLabel: '关闭' }
    const html = await rendered(() => h(BottomSheet, props, { default: () => '里面' }))
    const [, id] = /<dialog[^>]* aria-labelledby="([^"]+)"/.exec(html) ?? []
    expect(html).toContain(`<h2 id="${id}"`)
    expect(html).toMatch(/<button[^>]* aria-label="关闭"/)
    expect(textOf(html)).toBe('分享 里面')
  })
})
