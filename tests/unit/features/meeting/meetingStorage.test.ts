import { beforeEach, expect, test, vi } from 'vitest'
import {
  isHere,
  meetingToContinue,
  readMeeting,
  writeHere,
  writeMeeting,
} from '../../../../src/features/meeting/meetingStorage'
import { deadStore, memoryStore } from '../../../fixtures/device'

const meeting = {
  address: '/meeting/overview/present?slide=3',
  version: '1.0.0+aaaaaaaa',
  since: '2026-11-22T01:00:00.000Z',
}

const HOUR = 3_600_000
const at = (hours: number) => vi.setSystemTime(Date.parse(meeting.since) + hours * HOUR)
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  at(1)
  return () => void vi.useRealTimers()
})

function phone() {
  const [texts, session] = [memoryStore(), memoryStore()]
  writeMeeting(meeting, () => texts)
  const start = (address: string, window = session) =>
    meetingToContinue(
      address,
      () => texts,
      () => window,
    )
  return { texts, session, start }
}

test('a window of the meeting goes on with it after a reload, at whatever page', () => {
  const { session, start } = phone()
  writeHere(meeting, () => session)
  expect(start('/indicator/x')).toEqual(meeting)
})

test('a window that is opened at the meeting’s screen takes part, and stays in it', () => {
  const { session, start } = phone()
  expect(start(meeting.address)).toEqual(meeting)
  expect(isHere(meeting, () => session)).toBe(true)
  expect(start('/')).toEqual(meeting)
})

test('after the app was closed a start elsewhere shows the newest data; the meeting waits', () => {
  const { texts, start } = phone()
  expect(start('/')).toBeNull()
  expect(readMeeting(() => texts)).toEqual(meeting)
})

test('a window of an earlier meeting is not in the next one', () => {
  const { texts, session, start } = phone()
  writeHere(meeting, () => session)
  writeMeeting({ ...meeting, since: '2026-11-22T02:00:00.000Z' }, () => texts)
  expect(start('/')).toBeNull()
})

test('without storage, or with nonsense in it, no meeting runs', () => {
  expect(readMeeting(deadStore)).toBeNull()
  expect(writeMeeting(meeting, deadStore)).toBe(false)
  const texts = memoryStore()
  texts.setItem('shukan.meeting', '{"address":')
  expect(readMeeting(() => texts)).toBeNull()
})

test('a meeting is over twelve hours after it began, and where a clock was set to another day', () => {
  const { texts, session, start } = phone()
  writeHere(meeting, () => session)
  for (const hours of [11.9, 0, -1]) {
    at(hours)
    expect(start(meeting.address), `${hours}`).toEqual(meeting)
  }
  for (const hours of [12, 300, -13]) {
    at(hours)
    expect(
      readMeeting(() => texts),
      `${hours}`,
    ).toBeNull()
    expect(start(meeting.address), `${hours}`).toBeNull()
  }
})
