/** A deck inside a link: `<version>.<checksum>.<deflated text as base64url>`, in the fragment, which no host sees. */
import { deflateSync, Inflate } from 'fflate'
import { DECK_LIMITS } from '../../record/deckLimits'
import { fromBase64Url, toBase64Url } from '../../platform/pure/bytes'
import { leadingCode } from '../../platform/pure/linkCode'
import {
  DECK_VERSION,
  deckChecksum,
  deckText,
  readDeckText,
  type DeckProblem,
  type TransferredDeck,
  type ReadDeck,
} from './engine/deckTransfer'

/** The parameter in the fragment. */
const NAME = 'd'

/** Undefined where the deck is too long for a link; a file takes it. */
export function deckPayload(deck: TransferredDeck): string | undefined {
  const text = deckText(deck)
  const packed = toBase64Url(deflateSync(new TextEncoder().encode(text), { level: 9 }))
  const payload = `${DECK_VERSION}.${deckChecksum(text)}.${packed}`
  return payload.length <= DECK_LIMITS.payload ? payload : undefined
}

export const deckHash = (payload: string): string => `#${NAME}=${payload}`

/** The payload of an address; '' where it has none. */
export const payloadIn = (hash: string): string =>
  new RegExp(`^#${NAME}=(.*)$`, 's').exec(hash)?.[1] ?? ''

/** Reads a payload from anywhere; never throws, and never unfolds more than a deck may be. */
export function readDeckPayload(given: string): ReadDeck {
  if (!given) return refused('empty')
  if (given.length > DECK_LIMITS.payload) return refused('tooLarge')
  const payload = leadingCode(given)
  const [, version, checksum, packed] = /^(\d{1,4})\.([\da-f]{8})\.([\w-]+)$/.exec(payload) ?? []
  const written = Number(version ?? /^(\d{1,4})(?:\.|$)/.exec(payload)?.[1])
  if (written > DECK_VERSION) return refused('newer')
  if (written !== DECK_VERSION) return refused('notOurs')
  if (!packed) return refused('damaged')
  const text = unfold(packed)
  if (typeof text !== 'string') return text
  return deckChecksum(text) === checksum ? readDeckText(text) : refused('damaged')
}

const refused = (problem: DeckProblem) => ({ ok: false, problem }) as const

/** So many packed bytes at a time: 256 bytes unfold to at most 264 kB, and the limit is looked at after each. */
const STEP = 256

function unfold(packed: string): string | ReturnType<typeof refused> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let size = 0
  let isWhole = false
  try {
    const bytes = fromBase64Url(packed) ?? new Uint8Array()
    const inflate = new Inflate((part, final) => {
      size += part.length
      isWhole = final
      if (size <= DECK_LIMITS.text) text += decoder.decode(part, { stream: !final })
    })
    for (let at = 0; at < bytes.length && size <= DECK_LIMITS.text; at += STEP)
      inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length)
  } catch {
    return refused('damaged')
  }
  if (size > DECK_LIMITS.text) return refused('tooLarge')
  return isWhole ? text : refused('damaged')
}
