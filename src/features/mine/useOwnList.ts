import { computed, type ComputedRef } from 'vue'
import type { Task } from '../../record/dataset'
import { followUpsInOrder } from './engine/followUps'
import type { FollowUp } from '../../record/personalRows'
import { useFollowUpsTexts } from './texts/followUps.en'
import type { FollowUpsMessages } from './texts/followUps.zh'
import { useI18n } from '../../i18n/useI18n'
import { useLookups } from '../../ui/useLookups'
import { useFollowUpsStore } from './followUpsStore'

export type OwnRow = Readonly<Record<keyof FollowUpsMessages['columns'], string>>

/** Every mark as a row of texts, columns in the order of their headings; unknown tasks last, with their id. */
export function useOwnList(): ComputedRef<readonly OwnRow[]> {
  const lookups = useLookups()
  const followUps = useFollowUpsStore()
  const texts = useFollowUpsTexts()
  const { text, hans } = useI18n()

  const units = (ids: readonly string[]) =>
    ids.map((id) => text(lookups.value.departments.get(id)?.name ?? { zh: id, en: id })).join(';')
  const rowOf = (mark: FollowUp, task?: Task): OwnRow => ({
    id: mark.task,
    number: task?.number ?? '',
    title: task ? hans(task.title) : texts.value.unknown,
    area: task
      ? text(lookups.value.areas.get(task.area)?.name ?? { zh: task.area, en: task.area })
      : '',
    lead: units(task?.lead ?? []),
    responsible: units(task?.responsible ?? []),
    state: texts.value.states[mark.state],
    date: mark.date,
    note: mark.note,
    edited: mark.editedAt,
  })

  return computed(() => {
    const { known, unknown } = followUpsInOrder(lookups.value.dataset.tasks, followUps.byTask)
    return [
      ...known.map(([task, mark]) => rowOf(mark, task)),
      ...unknown.map((mark) => rowOf(mark)),
    ]
  })
}
