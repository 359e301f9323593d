/** What a finger meets. Each keeps its own state, as the page that holds it would. */
import { defineComponent, h, ref } from 'vue'
import BottomSheet from '../../src/ui/BottomSheet.vue'
import ChipGroup from '../../src/ui/ChipGroup.vue'
import CopyButton from '../../src/ui/CopyButton.vue'
import FileButton from '../../src/ui/FileButton.vue'
import FoldedTools from '../../src/ui/FoldedTools.vue'
import ReadingNote from '../../src/ui/ReadingNote.vue'
import ReorderList from '../../src/ui/ReorderList.vue'
import SelectFilter from '../../src/ui/SelectFilter.vue'
import { useDialogButton } from '../../src/ui/useDialogButton'
import type { Ground, States } from './pieces'

const sheetOf = (title: string, more = {}) =>
  defineComponent(() => {
    const { isOpen, close } = useDialogButton()
    const open = () => (isOpen.value = true)
    const sheet = { title, closeLabel: '关闭', onClose: close, ...more }
    return () => [
      h('button', { ref: 'button', class: 'button', type: 'button', onClick: open }, title),
      isOpen.value && h(BottomSheet, sheet, { default: () => h('p', '里面的话') }),
    ]
  })
const Sheet = sheetOf('打开抽屉')
const TallSheet = sheetOf('打开高抽屉', { tall: true })

const Files = defineComponent(() => {
  const chosen = ref<readonly string[]>([])
  const take = (files: readonly File[]) =>
    (chosen.value = [...chosen.value, ...files.map(({ name }) => name)])
  return () => [
    h(FileButton, { multiple: true, onFiles: take }, { default: () => '选择文件' }),
    h('output', { 'aria-label': '选中的文件' }, chosen.value.join(' ')),
  ]
})

const Reading = defineComponent(() => {
  const isReading = ref(true)
  return () =>
    isReading.value
      ? h(ReadingNote, { onCancel: () => (isReading.value = false) })
      : h('p', '不读了')
})

const Ordered = defineComponent(() => {
  const rows = ref(['甲', '乙', '丙'].map((name) => ({ key: name, name })))
  const remove = async (at: number) => void (rows.value = rows.value.toSpliced(at, 1))
  const put = async (from: number, to: number) => {
    const [row] = rows.value.slice(from)
    if (row) rows.value = rows.value.toSpliced(from, 1).toSpliced(to, 0, row)
  }
  const removeLabel = (name: string) => `移除:${name}`
  return () => h(ReorderList, { rows: rows.value, put, remove, removeLabel, emptied: () => null })
})

export function controls({ lookups }: Ground): Readonly<Record<string, States>> {
  const options = lookups.dataset.areas.map(({ id, name }) => ({
    value: id,
    label: name.zh,
    count: lookups.indicatorsByArea.get(id)?.length ?? 0,
  }))
  const first = options[0]!.value
  const chipsOf = (legend: string, showLegend: boolean) =>
    defineComponent(() => {
      const chosen = ref(first)
      const choose = (value: string) => void (chosen.value = value)
      return () =>
        h(ChipGroup<string>, {
          ...{ legend, options, showLegend },
          ...{ modelValue: chosen.value, 'onUpdate:modelValue': choose },
        })
    })
  const Chips = chipsOf('领域', false)
  const TitledChips = chipsOf('领域（看得见）', true)
  const Select = defineComponent(() => {
    const chosen = ref('')
    const choose = (value: string) => void (chosen.value = value)
    const all = [{ value: '', label: '全部', count: lookups.dataset.indicators.length }, ...options]
    return () =>
      h(SelectFilter, {
        ...{ label: '领域', options: all },
        ...{ modelValue: chosen.value, 'onUpdate:modelValue': choose },
      })
  })
  return {
    BottomSheet: {
      'as high as it needs': () => h(Sheet),
      'of one height': () => h(TallSheet),
    },
    ChipGroup: {
      'with counts': () => h(Chips),
      'with its legend': () => h(TitledChips),
    },
    CopyButton: { 'a text': () => h(CopyButton, { text: '超65%', label: '复制数值' }) },
    FileButton: {
      'for several': () => h(Files),
      busy: () => h(FileButton, { busy: true }, { default: () => '正在读取' }),
    },
    FoldedTools: {
      folded: () =>
        h(FoldedTools, { fold: true, label: '筛选' }, { default: () => h('p', '收起的工具') }),
      open: () =>
        h(FoldedTools, { fold: false, label: '筛选' }, { default: () => h('p', '摊开的工具') }),
    },
    ReadingNote: { 'a file is read': () => h(Reading) },
    ReorderList: { 'three rows': () => h(Ordered) },
    SelectFilter: { 'of many': () => h(Select) },
  }
}
