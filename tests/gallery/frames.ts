/** Marks, keys, headers and empty places. */
import { h } from 'vue'
import { VERDICTS } from '../../src/record/verdict'
import ActionBar from '../../src/ui/ActionBar.vue'
import BrandMark from '../../src/ui/BrandMark.vue'
import BrowseHeader from '../../src/ui/BrowseHeader.vue'
import DoneLine from '../../src/ui/DoneLine.vue'
import EmptyState from '../../src/ui/EmptyState.vue'
import FilterBar from '../../src/ui/FilterBar.vue'
import ListSection from '../../src/ui/ListSection.vue'
import PageHeader from '../../src/ui/PageHeader.vue'
import PageMenu from '../../src/ui/PageMenu.vue'
import QrCode from '../../src/ui/QrCode.vue'
import RoleMark from '../../src/ui/RoleMark.vue'
import { ROLE_SHAPES } from '../../src/ui/shapes'
import VerdictBadge from '../../src/ui/VerdictBadge.vue'
import { qrModules } from '../../src/platform/qrModules'
import type { MarkRole } from '../../src/record/chartModel'
import type { Ground, States } from './pieces'

export function frames({ lookups }: Ground): Readonly<Record<string, States>> {
  const { areas } = lookups.dataset
  return {
    BrandMark: { 'the mark': () => h(BrandMark, { width: 64 }) },
    RoleMark: Object.fromEntries(
      (Object.keys(ROLE_SHAPES) as MarkRole[]).map((role) => [role, () => h(RoleMark, { role })]),
    ),
    VerdictBadge: Object.fromEntries(
      VERDICTS.map((kind) => [kind, () => h(VerdictBadge, { kind })]),
    ),
    QrCode: {
      'a code': () => h(QrCode, { modules: qrModules('https://example.org')!, label: '二维码' }),
    },
    PageHeader: {
      'of a tab': () => h(PageHeader, { title: '总览' }),
      'with the way back': () =>
        h(PageHeader, { title: '数字经济', back: { to: '/', label: '总览' } }),
    },
    ActionBar: {
      'one thing to do, and more': () =>
        h(ActionBar, { label: '可做的事' }, () => [
          h('button', { class: 'button', type: 'button' }, '复制引用'),
          h(PageMenu, () => h('button', { class: 'button', type: 'button' }, '朗读')),
        ]),
    },
    PageMenu: {
      shut: () => h(PageMenu, () => h('button', { class: 'button', type: 'button' }, '朗读')),
    },
    BrowseHeader: { 'of a list': () => h(BrowseHeader, { title: '部门' }) },
    FilterBar: {
      'a whole list': () => h(FilterBar, { shown: '28 项目标', chosen: [], all: '全部 28 项' }),
      'a list with a filter': () =>
        h(FilterBar, { shown: '11 项目标', chosen: ['2026年'], all: '全部 28 项' }),
    },
    DoneLine: { 'nothing done': () => h(DoneLine, { text: '' }) },
    EmptyState: {
      'in a page': () => h(EmptyState, { title: '没有数值' }),
      'as the whole page': () =>
        h(
          EmptyState,
          { title: '没有这一页', help: '地址可能写错了。', isPage: true },
          { default: () => h('a', { class: 'button', href: '#' }, '回到总览') },
        ),
    },
    ListSection: {
      'a list': () =>
        h(
          ListSection<(typeof areas)[number]>,
          { heading: '领域', items: areas },
          { default: ({ item }: { item: (typeof areas)[number] }) => item.name.zh },
        ),
      'an empty list, which is not there': () => h(ListSection, { heading: '领域', items: [] }),
    },
  }
}
