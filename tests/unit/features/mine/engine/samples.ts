/** Everything that a reader may have made, at random; few ids, so that two samples often meet. */
import fc from 'fast-check'
import { FOLLOW_UP_STATES, type PersonalContent } from '../../../../../src/record/personalRows'

const id = fc.constantFrom('a', 'b', 'c', 'd')
const time = fc.integer({ min: 0, max: 5 }).map((hour) => `2026-03-01T0${hour}:00:00.000Z`)
const text = fc.oneof(
  fc.constantFrom('', '甲', '乙', '甲乙', '甲\n\n乙'),
  fc.string({ maxLength: 8 }),
)
const unique = <T>(row: fc.Arbitrary<T>, key: (row: T) => string) =>
  fc.uniqueArray(row, { selector: key, maxLength: 4 })

export const words = {
  line: (editedAt: string) => `— ${editedAt.slice(0, 10)} —`,
  deckName: (name: string, editedAt: string) => `${name}(${editedAt.slice(0, 10)})`,
}

export const content: fc.Arbitrary<PersonalContent> = fc.record({
  favourites: unique(
    fc.record({ indicator: id, position: fc.nat(5), since: time }),
    (row) => row.indicator,
  ),
  notes: unique(
    fc.record({ indicator: id, text: text.filter((one) => one !== ''), editedAt: time }),
    (row) => row.indicator,
  ),
  decks: unique(
    fc.record({
      id,
      name: fc.constantFrom('会', '会议', ''),
      slides: fc.array(fc.record({ indicator: id, line: text }), { maxLength: 3 }),
      editedAt: time,
    }),
    (row) => row.id,
  ),
  followUps: unique(
    fc.record({
      task: id,
      state: fc.constantFrom(...FOLLOW_UP_STATES),
      date: fc.constantFrom('', '2026-04-01'),
      note: text,
      editedAt: time,
    }),
    (row) => row.task,
  ),
})

export const NOTHING: PersonalContent = { favourites: [], notes: [], decks: [], followUps: [] }
