/** Which document is this text? Its structure says so; its number and title help; its file name never does. */
import type { Document, Section } from '../../../record/dataset.ts'
import type { Lookups } from '../../../record/lookups.ts'
import { foldedText } from './fold.ts'
import { markedSections, markWordings, sliceByMarks } from './sliceByMarks.ts'

/** How many of a document's section openings stand in the text, in their order. */
export interface Likeness {
  readonly document: Document
  readonly found: number
  readonly sections: number
}

export type Recognised =
  | { readonly kind: 'document'; readonly likeness: Likeness }
  | {
      readonly kind: 'unknown'
      /** The document with the most openings in the text, where there is one at all. */
      readonly nearest: Likeness | undefined
      /** Documents whose number or title stands in the text: it speaks of them. */
      readonly mentions: readonly Document[]
    }

/** Half of the openings are proof enough; a text that also carries number or title may be an excerpt. */
const SHARE = 0.5
const SHARE_IF_NAMED = 0.2

/** The documents that can be recognised: those whose openings are recorded. */
export const recognisable = ({ dataset }: Pick<Lookups, 'dataset'>): readonly Document[] => {
  const marked = new Set(dataset.sections.filter(({ mark }) => mark).map((each) => each.document))
  return dataset.documents.filter(({ id }) => marked.has(id))
}

export function recogniseDocument(original: string, lookups: Lookups): Recognised {
  const text = foldedText(original)
  const candidates = recognisable(lookups)
    .map((document) => ({
      ...likenessOf(document, markedSections(document.id, lookups), text),
      named: isNamed(document, text),
    }))
    .sort(
      (a, b) =>
        shareOf(b) - shareOf(a) ||
        Number(b.named) - Number(a.named) ||
        a.document.rank - b.document.rank,
    )
  const enough = candidates.find((each) => shareOf(each) >= (each.named ? SHARE_IF_NAMED : SHARE))
  if (enough) return { kind: 'document', likeness: enough }
  return {
    kind: 'unknown',
    nearest: candidates.find(({ found }) => found > 0),
    mentions: candidates.filter(({ named }) => named).map(({ document }) => document),
  }
}

function likenessOf(document: Document, sections: readonly Section[], text: string): Likeness {
  const { lost } = sliceByMarks(text, sections.map(markWordings))
  return { document, found: sections.length - lost.length, sections: sections.length }
}

const shareOf = ({ found, sections }: Likeness): number => found / sections

function isNamed({ number, title, titlePrinted }: Document, text: string): boolean {
  return [number, title.zh, titlePrinted]
    .map(foldedText)
    .some((name) => name !== '' && text.includes(name))
}
