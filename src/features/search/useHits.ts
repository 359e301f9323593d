/** Hits as lines to show: a name, what else is said of it, and where it leads. */
import { computed } from 'vue'
import type { MarkRole } from '../../record/chartModel'
import { documentDate } from '../../record/citation'
import type { Statement } from '../../record/dataset'
import { roleOf, type Figure } from '../../record/figure'
import { printedRank } from '../../record/printedWords'
import { entryKey } from './engine/entries'
import { targetOf } from './engine/labels'
import { rowFigures } from './engine/rowFigures'
import type { SearchHit } from '../../record/searchTypes'
import { useI18n } from '../../i18n/useI18n'
import { useLookups } from '../../ui/useLookups'
import { useFigureWords } from '../../ui/useFigureWords'
import { usePrinted } from '../../ui/usePrinted'
import { useSourceLabel } from '../../ui/useSourceLabel'

export interface FigureLine {
  readonly role: MarkRole
  readonly of: Statement
  /** Before it: 最新, and of what where it is another indicator's. */
  readonly lead: string
  readonly about: string
  /** In short: a document's number. */
  readonly source: string
  /** What a reader must know before setting it beside the line above: 统计口径不同. */
  readonly hint: string
}

export interface HitLine {
  readonly key: string
  readonly name: string
  /** Second line: number and date, source, what it is. */
  readonly note: string
  /** Another text by which it was found, shown where the name itself shows no mark. */
  readonly via: string
  readonly figures: readonly FigureLine[]
  readonly to: string
  readonly marks: readonly string[]
}

const PLAIN = { lead: '', source: '', hint: '' } as const

export function useHits() {
  const lookups = useLookups()
  const { m, text, hans, language, hant } = useI18n()
  const words = useFigureWords()
  const printed = usePrinted()
  const sourceOf = useSourceLabel()

  function contentOf({
    kind,
    id,
    figure,
  }: SearchHit): Partial<HitLine> & { readonly name: string } {
    const known = lookups.value
    switch (kind) {
      case 'indicator': {
        const found = known.indicators.get(id)
        return { name: found ? text(found.name) : id, figures: figuresOf(id, figure) }
      }
      case 'statement': {
        const statement = known.statements.get(id)
        const indicator = statement && known.indicators.get(statement.indicator)
        if (!statement || !indicator) return { name: id }
        const role = roleOf(statement, known)
        const source = sourceOf(statement.document, statement.section, known)
        return {
          name: text(indicator.shortName),
          figures: [{ ...PLAIN, role, of: statement, about: words.about(statement) }],
          // A rank is its printed characters already.
          note: printedRank(statement) ? source : `“${printed(statement.token)}” ${source}`,
        }
      }
      case 'task': {
        const task = known.dataset.tasks.find((each) => each.id === id)
        return { name: task ? hans(task.title) : id, note: task ? hans(task.group) : '' }
      }
      case 'department': {
        const unit = known.departments.get(id)
        return { name: unit ? text(unit.name) : id, note: unit?.shortNames.map(hans).join(' · ') }
      }
      case 'document': {
        const found = known.documents.get(id)
        const note = found && [hans(found.number), text(found.issuer), documentDate(found)]
        return { name: found ? text(found.title) : id, note: note?.filter(Boolean).join(' · ') }
      }
      case 'system': {
        const system = known.systems.get(id)
        return { name: system ? text(system.name) : id, note: system ? text(system.what) : '' }
      }
      case 'commitment': {
        const found = known.commitments.get(id)
        if (!found) return { name: id }
        const source = sourceOf(found.document, found.section, known)
        return { name: text(found.label), note: `“${printed(found.token)}” ${source}` }
      }
      case 'unstated': {
        const found = known.unstated.get(id)
        return {
          name: found ? text(found.question) : id,
          note: found ? text(found.answer) : '',
        }
      }
      case 'area': {
        const area = known.areas.get(id)
        return { name: area ? text(area.name) : id, note: area ? text(area.summary) : '' }
      }
      default:
        return kind satisfies never
    }
  }

  function figuresOf(indicator: string, asked: string): FigureLine[] {
    const { front, latest } = rowFigures(indicator, asked, lookups.value)
    const lines = front ? [{ ...lineOf(front), lead: '', hint: '' }] : []
    if (!latest) return lines
    const { figure, relation } = latest
    const other = relation && lookups.value.indicators.get(figure.indicator)
    const lead = m.value.search.latest(other ? text(other.shortName) : '')
    const hint = relation ? m.value.search.otherDefinition[relation] : ''
    return [...lines, { ...lineOf(figure), lead, hint }]
  }
  const lineOf = ({ lead, role }: Figure) => ({
    role,
    of: lead,
    about: words.about(lead),
    source: sourceOf(lead.document, '', lookups.value),
  })

  /** From key to key most hits stay; what is said of them is put together once a language and dataset. */
  const known = computed(() => {
    void [lookups.value, language.value, hant.value]
    return new Map<string, ReturnType<typeof contentOf>>()
  })
  function keptContent(hit: SearchHit) {
    const key = entryKey(hit) + hit.figure
    const content = known.value.get(key) ?? contentOf(hit)
    known.value.set(key, content)
    return content
  }

  return (hit: SearchHit): HitLine => ({
    note: '',
    figures: [],
    ...keptContent(hit),
    key: entryKey(hit),
    via: hans(hit.via),
    marks: hit.marks,
    to: targetOf(hit, lookups.value),
  })
}
