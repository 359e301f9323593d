import { sectionLabel } from '../../record/citation'
import type { Citation } from '../../record/dataset'
import type { PinComparison, PinView } from './engine/pin'
import { useShareTexts } from './texts/share.en'
import { useI18n } from '../../i18n/useI18n'
import { useLookups } from '../../ui/useLookups'
import { usePrinted } from '../../ui/usePrinted'

/** Pinned links in the reader's words. */
export function usePinWords() {
  const lookups = useLookups()
  const { text, hans } = useI18n()
  const texts = useShareTexts()
  const printed = usePrinted()

  function source({ document: id, section }: Citation): string {
    const document = lookups.value.documents.get(id)
    const name = document ? hans(document.number) || text(document.shortTitle) : id
    return [name, hans(sectionLabel(section))].filter(Boolean).join(' ')
  }

  return {
    /** Why the values differ, or that they do not. */
    change({ from, change, facts, now }: PinComparison): string {
      const { changes, claims } = texts.value.pin
      const said = {
        source: source(facts),
        token: printed(facts.token),
        nowSource: now ? source(now.lead) : '',
        nowToken: now ? printed(now.lead.token) : '',
      }
      // What only the link says is no correction of ours.
      return from === 'device' ? changes[change](said) : claims(said, change === 'same')
    },
    /** Who says what the value was then. */
    proof: ({ from, version }: PinComparison): string =>
      from === 'device' ? texts.value.pin.device : texts.value.pin.link(version),
    /** What is wrong with the link; undefined where nothing is. */
    trouble(view: PinView): { readonly title: string; readonly help: string } | undefined {
      const say = texts.value.pin
      switch (view.kind) {
        case 'compared':
          return undefined
        case 'damaged':
          return { title: say.damaged, help: say.damagedHelp }
        case 'unknownVersion':
          return { title: say.unknown, help: say.unknownHelp(view.version) }
        case 'tampered':
          return {
            title: say.tampered,
            help: view.against === 'carried' ? say.carried : say.notInVersion(view.version),
          }
        default:
          return view satisfies never
      }
    },
  }
}
