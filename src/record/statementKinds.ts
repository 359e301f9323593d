/** What a statement may be, and the word for it in the documents' language, whatever the reader's. */
import words from '../../data/lexicon/statementKinds.json' with { type: 'json' }

export const KIND_WORDS = words
export const STATEMENT_KINDS = Object.keys(words) as readonly (keyof typeof words)[]
