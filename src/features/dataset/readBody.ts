export type Body =
  | { readonly kind: 'whole'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'overLimit' }

/**
 * Reads a response, but gives up as soon as it is longer than `limit` bytes: a wrong host must not
 * fill the memory of a phone.
 * @throws what the network throws when the connection breaks
 */
export async function readBody(response: Response, limit: number): Promise<Body> {
  if (!response.body) return { kind: 'whole', bytes: new Uint8Array() }
  const reader = response.body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > limit) {
      // Not awaited: a body that is slow to cancel is none of our business.
      reader.cancel().catch(() => {})
      return { kind: 'overLimit' }
    }
    chunks.push(value)
  }

  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return { kind: 'whole', bytes }
}
