import { describe, expect, test } from 'vitest'
import { syncMessage } from '../../../../src/features/dataset/syncMessage'
import { update } from '../../../../src/features/dataset/texts/update.zh'

const failed = (kind: keyof typeof update.failures) =>
  kind === 'rejected'
    ? {
        kind: 'failed' as const,
        failure: { ok: false as const, kind, where: 'x', problems: ['p'] },
      }
    : {
        kind: 'failed' as const,
        failure: { ok: false as const, kind, where: 'x', what: 'deadbeef01', expected: 'cafe' },
      }
const KINDS = Object.keys(update.failures) as (keyof typeof update.failures)[]

describe.each(KINDS)('%s', (kind) => {
  test('is told in plain words, and its particulars apart', () => {
    const { said, details } = syncMessage(failed(kind), update, true)
    expect(said.replace('https', '').replace('localhost', '')).not.toMatch(/[a-z]/i)
    expect(said).toContain('当前数据照常可用')
    expect(details).toContain(kind)
  })
})

test('a device without a network is told so, a host that is away is told otherwise', () => {
  expect(syncMessage(failed('offline'), update, false).said).toContain('未联网')
  expect(syncMessage(failed('offline'), update, true).said).toContain('连不上主机')
})
