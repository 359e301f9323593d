import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  BACKUP_MAX_BYTES,
  readBackup,
  writeBackup,
} from '../../../../../src/features/mine/engine/backup'
import { DEFAULT_PREFERENCES } from '../../../../../src/features/settings/engine/preferences'
import { content, NOTHING } from './samples'

const MADE = '2026-03-01T08:00:00.000Z'
const file = (change: object = {}) =>
  JSON.stringify({
    ...(JSON.parse(writeBackup(NOTHING, DEFAULT_PREFERENCES, MADE)) as object),
    ...change,
  })
const deckOf = (name: string, slides: number) => ({
  ...{ id: 'd1', name, editedAt: MADE },
  slides: Array.from({ length: slides }, () => ({ indicator: 'a', line: '' })),
})
const problemOf = (text: string) => {
  const read = readBackup(text)
  return read.ok ? undefined : read.problem
}

test('what is written is read back whole', () => {
  fc.assert(
    fc.property(content, (all) => {
      const read = readBackup(writeBackup(all, DEFAULT_PREFERENCES, MADE))
      expect(read).toEqual({
        ok: true,
        backup: expect.objectContaining({ ...all, preferences: DEFAULT_PREFERENCES, made: MADE }),
      })
    }),
  )
})

test('an indicator that no data knows is kept', () => {
  const favourites = [{ indicator: 'of-a-later-version', position: 0, since: MADE }]
  expect(readBackup(file({ favourites }))).toMatchObject({ ok: true, backup: { favourites } })
})

describe('a file that cannot be restored says why:', () => {
  test.each([
    ['a text', 'hello', { kind: 'notBackup' }],
    ['nothing', '', { kind: 'notBackup' }],
    ['another JSON', '{"format":"else"}', { kind: 'notBackup' }],
    ['a number', '5', { kind: 'notBackup' }],
    ['a later version', file({ version: 2 }), { kind: 'newer', version: 2 }],
    ['no version', file({ version: 'x' }), { kind: 'damaged', where: 'version' }],
    ['a file that broke off', file().slice(0, -20), { kind: 'damaged', where: '' }],
    ['a missing kind', file({ notes: undefined }), { kind: 'damaged', where: 'notes' }],
    [
      'a wrong time',
      file({ notes: [{ indicator: 'a', text: '', editedAt: 'yesterday' }] }),
      { kind: 'damaged', where: 'notes.0.editedAt' },
    ],
    [
      'a deck of more slides than any deck holds',
      file({ decks: [deckOf('例会', 201)] }),
      { kind: 'damaged', where: 'decks.0.slides' },
    ],
    [
      'a deck whose name reads backwards',
      file({ decks: [deckOf('\u202e例会', 1)] }),
      { kind: 'damaged', where: 'decks.0.name' },
    ],
    ['a key that nobody knows', file({ more: 1 }), { kind: 'damaged', where: 'more' }],
    ['too much', ' '.repeat(BACKUP_MAX_BYTES + 1), { kind: 'tooLarge' }],
  ])('%s', (_what, text, problem) => {
    expect(problemOf(text)).toEqual(problem)
  })
})
