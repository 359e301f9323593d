import type { Dataset, Document } from './dataset.ts'

type Later = 'indexNumber' | 'validUntil' | 'attachments' | 'leadingGroup'
const UNKNOWN: Pick<Document, Later> = {
  indexNumber: '',
  validUntil: '',
  attachments: [],
  leadingGroup: '',
}

/** What an earlier release of the app stored, with the parts that it did not know yet left empty. */
export function fromEarlier(dataset: Dataset): Dataset {
  if ('commitments' in dataset) return dataset
  const earlier = dataset as Dataset
  return {
    ...earlier,
    commitments: [],
    unstated: [],
    documents: earlier.documents.map((document) => ({ ...UNKNOWN, ...document })),
  }
}
