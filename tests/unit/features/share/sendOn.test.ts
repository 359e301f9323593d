import { describe, expect, it } from 'vitest'
import { canSend, fileNameOf, sendOn, type Sharer } from '../../../../src/features/share/sendOn'

const sharer = (share: () => Promise<void>, canShare = true): Sharer => ({
  share,
  canShare: () => canShare,
})
const fails = (name: string) => () => Promise.reject(new DOMException('', name))

describe('handing on', () => {
  it.each([
    ['shared', () => Promise.resolve()],
    ['cancelled', fails('AbortError')],
    ['refused', fails('NotAllowedError')],
    ['refused', fails('DataError')],
  ] as const)('ends as %s', async (sent, share) => {
    expect(await sendOn({}, sharer(share))).toBe(sent)
  })

  it('is offered only where the device can take it', () => {
    const share = () => Promise.resolve()
    const files = [new File([], 'card.png')]
    expect(canSend({ files }, {})).toBe(false)
    expect(canSend({ files }, sharer(share, false))).toBe(false)
    expect(canSend({ files }, sharer(share))).toBe(true)
    expect(canSend({ files }, { share }), 'an old browser shares links only').toBe(false)
    expect(canSend({ url: 'https://example.org' }, { share })).toBe(true)
  })

  it('names a picture so that every file system takes it', () => {
    expect(fileNameOf('数看厦门-占比:65%/a  b')).toBe('数看厦门-占比 65% a b.png')
  })
})
