import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inOrder } from '../../../../../src/features/mine/engine/favourites'
import { mergeContent, planRestore } from '../../../../../src/features/mine/engine/mergeContent'
import type { Deck, PersonalContent } from '../../../../../src/record/personalRows'
import { content, NOTHING, words } from './samples'

const merge = (device: PersonalContent, backup: PersonalContent) =>
  mergeContent(device, backup, words)
const at = (day: number) => `2026-03-0${day}T08:00:00.000Z`
const note = (text: string, editedAt = at(1)) => ({ indicator: 'share', text, editedAt })
const deck = (line: string): Deck => ({
  id: 'd',
  name: '例会',
  slides: [{ indicator: 'share', line }],
  editedAt: at(1),
})

describe('restoring', () => {
  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(content, content, (device, backup) => {
        const once = merge(device, backup)
        expect(merge(once, backup)).toEqual(once)
        expect(planRestore(once, backup, words).changes).toBe(false)
      }),
    )
  })

  test('loses no star, no text, no slide and no mark of either side', () => {
    fc.assert(
      fc.property(content, content, (device, backup) => {
        const merged = merge(device, backup)
        for (const side of [device, backup]) {
          const stars = merged.favourites.map(({ indicator }) => indicator)
          expect(stars).toEqual(expect.arrayContaining(side.favourites.map((f) => f.indicator)))
          for (const { indicator, text } of side.notes)
            expect(merged.notes.find((n) => n.indicator === indicator)?.text).toContain(text)
          for (const { name, slides } of side.decks)
            expect(
              merged.decks.some(
                (d) =>
                  d.name.startsWith(name) && JSON.stringify(d.slides) === JSON.stringify(slides),
              ),
            ).toBe(true)
          for (const { task, note: words, editedAt } of side.followUps) {
            const mark = merged.followUps.find((f) => f.task === task)
            expect(mark?.note).toContain(words)
            expect(mark!.editedAt >= editedAt).toBe(true)
          }
        }
      }),
    )
  })

  test('gives the same content whichever side is called the device', () => {
    const told = ({ favourites, notes, decks, followUps }: PersonalContent) => ({
      stars: favourites.map(({ indicator }) => indicator).sort(),
      notes: notes.map(({ indicator, text }) => [indicator, [...text].sort().join('')]).sort(),
      decks: [...new Set(decks.map(({ slides }) => JSON.stringify(slides)))].sort(),
      marks: followUps
        .map(({ task, state, date, editedAt }) => [task, state, date, editedAt])
        .sort(),
    })
    // The line between two texts names the other one's date; with one line for all it is the same both ways.
    const plain = { ...words, line: () => '—' }
    fc.assert(
      fc.property(content, content, (one, other) => {
        expect(told(mergeContent(one, other, plain))).toEqual(told(mergeContent(other, one, plain)))
      }),
    )
  })

  test('writes every key once', () => {
    fc.assert(
      fc.property(content, content, (device, backup) => {
        const ids = merge(device, backup).decks.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  test('on an empty device gives back what was backed up, in its order', () => {
    fc.assert(
      fc.property(content, (backup) => {
        const { favourites, ...rest } = merge(NOTHING, backup)
        const orderOf = (rows: PersonalContent['favourites']) =>
          inOrder(rows).map(({ indicator }) => indicator)
        expect(orderOf(favourites)).toEqual(orderOf(backup.favourites))
        const { notes, followUps } = backup
        expect(rest).toMatchObject({ notes, followUps })
      }),
    )
  })
})

test('notes that differ stand under each other, the device’s first', () => {
  const merged = merge(
    { ...NOTHING, notes: [note('甲')] },
    { ...NOTHING, notes: [note('乙', at(2))] },
  )
  expect(merged.notes).toEqual([note('甲\n\n— 2026-03-02 —\n乙', at(2))])
})

test('favourites keep the order of the device, new ones come after', () => {
  const stars = (...ids: string[]) => ({
    ...NOTHING,
    favourites: ids.map((indicator, position) => ({ indicator, position, since: at(1) })),
  })
  const { favourites } = merge(stars('b', 'a'), stars('c', 'a', 'b', 'd'))
  expect(inOrder(favourites).map(({ indicator }) => indicator)).toEqual(['b', 'a', 'c', 'd'])
})

test('a deck that differs is kept as a second one whose name says so', () => {
  const merged = merge({ ...NOTHING, decks: [deck('甲')] }, { ...NOTHING, decks: [deck('乙')] })
  expect(merged.decks).toEqual([deck('甲'), { ...deck('乙'), id: 'd-2', name: '例会(2026-03-01)' }])
})

test('the plan counts what is new, what is there and what differs', () => {
  const device = { ...NOTHING, notes: [note('甲')], decks: [deck('甲')] }
  const backup = {
    ...NOTHING,
    notes: [note('甲'), { ...note('丙'), indicator: 'new' }],
    decks: [deck('乙')],
  }
  const { counts, changes } = planRestore(device, backup, words)
  expect(changes).toBe(true)
  expect(counts.notes).toEqual({ added: 1, there: 1, both: 0 })
  expect(counts.decks).toEqual({ added: 0, there: 0, both: 1 })
})
