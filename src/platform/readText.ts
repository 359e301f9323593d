/** A file from anywhere → its bytes or its text, within bounds. Every reader of files begins here. */
import { decodeText, type Decoded } from './decodeText'
import { fileKind, type FileKind } from './fileKind'

export type NotRead =
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  /** Gone, nothing in it, or in no encoding that is known. */
  | { readonly kind: 'failed' | 'empty' | 'unreadable' }
  | { readonly kind: Exclude<FileKind, 'text'> }

export interface TextRequest {
  readonly file: Blob
  /** Bytes; looked at before one is read. */
  readonly most: number
  /** A page to be looked at may lack a few characters; what is taken in may not. */
  readonly lossy?: boolean
}

export type TextRead =
  ({ readonly ok: true } & Decoded) | { readonly ok: false; readonly problem: NotRead }

export async function readBytes(
  file: Blob,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | NotRead> {
  if (file.size > most) return { kind: 'tooLarge', bytes: file.size }
  if (file.size === 0) return { kind: 'empty' }
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    // Moved, deleted or not yet brought from a cloud since it was chosen.
    return { kind: 'failed' }
  }
}

export async function readText({ file, most, lossy = false }: TextRequest): Promise<TextRead> {
  const bytes = await readBytes(file, most)
  if (!(bytes instanceof Uint8Array)) return { ok: false, problem: bytes }
  const kind = fileKind(bytes)
  if (kind !== 'text') return { ok: false, problem: { kind } }
  const decoded = decodeText(bytes)
  return decoded && (lossy || !decoded.lost)
    ? { ok: true, ...decoded }
    : { ok: false, problem: { kind: 'unreadable' } }
}
