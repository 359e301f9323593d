import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Dataset, Statement } from '../../../../../src/record/dataset'
import { createLookups } from '../../../../../src/record/lookups'
import { pinnedVersion, viewPin, type PinView } from '../../../../../src/features/share/engine/pin'
import {
  pinHash,
  pinQuery,
  readPin,
  type PinnedFacts,
} from '../../../../../src/features/share/engine/pinCode'
import { aDocument, aStatement, dataset } from '../../../../fixtures/dataset'
import { shipped } from '../../../../fixtures/shipped'

const INDICATOR = 'digital-economy-share'
const V1 = '1.0.0+aaaaaaaa'
const V2 = '1.1.0+bbbbbbbb'
const then = createLookups(dataset())
const link = pinQuery(aStatement(), V1)

/** The same data one version later, with other statements. */
const later = (statements: readonly Statement[], overrides: Partial<Dataset> = {}) =>
  createLookups(dataset({ version: V2, statements, ...overrides }))
const changeOf = (view: PinView) => (view.kind === 'compared' ? view.change : view.kind)

describe('a link', () => {
  it('carries version, hash and every fact, and reads back what it carries', () => {
    const read = readPin(INDICATOR, link)
    const { indicator, place, kind, period, quantity, document, section, token } = aStatement()
    const facts = { indicator, place, kind, period, quantity, document, section, token }
    expect(read).toEqual({ kind: 'sound', version: V1, hash: pinHash(aStatement()), facts })
    expect(link.pin).toMatch(/^1\.0\.0\+aaaaaaaa~[0-9a-f]{8}$/)
    expect(link.was).toMatch(/^[\w-]+$/)
  })

  it('has a hash that stays as it is: links in the wild rely on it', () => {
    expect(pinHash(aStatement())).toBe('3a4c0d62')
  })

  it('survives an app that decodes its plus sign', () => {
    expect(pinnedVersion(INDICATOR, { ...link, pin: link.pin.replace('+', ' ') })).toBe(V1)
  })

  it('reads back every statement that is shipped', () => {
    for (const statement of shipped.statements) {
      const read = readPin(statement.indicator, pinQuery(statement, shipped.version))
      expect(read, statement.id).toMatchObject({ kind: 'sound', facts: { token: statement.token } })
    }
  })

  it('has its own hash for whatever an indicator’s statements say', () => {
    const distinct = (of: (s: Statement) => string) =>
      new Set(shipped.statements.map((s) => `${s.indicator} ${of(s)}`)).size
    expect(distinct(pinHash)).toBe(distinct((s) => pinQuery(s, '1').was))
  })

  const CHANGES: readonly [string, Partial<PinnedFacts>][] = [
    ['place', { place: 'fujian' }],
    ['kind', { kind: 'actual' }],
    ['period', { period: '2028' }],
    ['comparator', { quantity: { comparator: '>=', value: 65, unit: '%' } }],
    ['value', { quantity: { comparator: '>', value: 66, unit: '%' } }],
    ['unit', { quantity: { comparator: '>', value: 65, unit: '家' } }],
    ['document', { document: 'other' }],
    ['section', { section: '二' }],
    ['token', { token: '65%' }],
  ]
  it.each(['\u202e', '\u200b', '\u2066', '\ufeff'])(
    'whose printed characters hide %j is not believed, whatever its hash',
    (hidden) => {
      const facts = { ...aStatement(), token: `超65%${hidden}` }
      expect(viewPin(INDICATOR, pinQuery(facts, V1), then, null)).toMatchObject({
        kind: 'tampered',
      })
    },
  )

  it.each(CHANGES)('whose %s was altered is named as tampered', (_what, change) => {
    const { was } = pinQuery({ ...aStatement(), ...change }, V1)
    expect(viewPin(INDICATOR, { ...link, was }, then, null)).toEqual({
      kind: 'tampered',
      version: V1,
      against: 'carried',
    })
  })

  it('that was moved to another indicator is named as tampered', () => {
    expect(viewPin('other', link, then, null).kind).toBe('tampered')
  })

  it('of a forger who computed the hash anew is caught by a device that keeps the version', () => {
    const forged = { ...aStatement(), quantity: { comparator: '>', value: 80, unit: '%' } } as const
    expect(viewPin(INDICATOR, pinQuery(forged, V1), then, then)).toEqual({
      kind: 'tampered',
      version: V1,
      against: 'version',
    })
  })

  it.each([
    ['no pin', {}],
    ['an empty pin', { pin: '' }],
    ['two pins', { pin: [link.pin, link.pin] }],
    ['a pin without a hash', { pin: V1 }],
    ['a hash that was cut', { pin: link.pin.slice(0, -1) }],
    ['markup', { pin: '<script>~00000000' }],
  ])('with %s is incomplete', (_what, query) => {
    expect(viewPin(INDICATOR, query, then, null)).toEqual({ kind: 'damaged' })
  })

  it('of any kind never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (pin, was) => {
        viewPin(INDICATOR, { pin, was }, then, then)
        readPin(INDICATOR, { pin: link.pin, was })
      }),
    )
  })

  it.each(['。', '，请查收', '）。', '.', '”', ' 请看', '?from=timeline'])(
    'with %s behind it is read up to there',
    (tail) => {
      expect(readPin(INDICATOR, { ...link, pin: link.pin + tail })).toMatchObject({ kind: 'sound' })
      expect(readPin(INDICATOR, { ...link, was: link.was + tail })).toMatchObject({ kind: 'sound' })
    },
  )

  it('that was cut short anywhere is incomplete, not altered', () => {
    const whole = `${new URLSearchParams(link)}`
    for (let length = 0; length < whole.length; length += 1) {
      const query = Object.fromEntries(new URLSearchParams(whole.slice(0, length)))
      expect(readPin(INDICATOR, query).kind, whole.slice(0, length)).toBe('damaged')
    }
  })

  it('of the older kind, with its facts last, is incomplete where they did not arrive whole', () => {
    for (const lost of [5, 6, 40]) {
      const was = link.was.slice(0, -lost)
      expect(readPin(INDICATOR, { pin: link.pin, was }).kind, was).toBe('damaged')
    }
  })
})

describe('a version', () => {
  it('that nobody here knows is named when the link carries nothing', () => {
    expect(viewPin(INDICATOR, { pin: link.pin }, then, null)).toEqual({
      kind: 'unknownVersion',
      version: V1,
    })
  })

  it('that nobody here knows leaves the link’s own facts', () => {
    const view = viewPin(INDICATOR, link, later([aStatement()]), null)
    expect(view).toMatchObject({ from: 'link', version: V1, facts: { token: '超65%' } })
  })

  it('that this device keeps speaks for itself, even for a link that was cut short', () => {
    const view = viewPin(INDICATOR, { pin: link.pin }, later([aStatement()]), then)
    expect(view).toMatchObject({ from: 'device', facts: { token: '超65%' }, change: 'same' })
  })
})

describe('then and now', () => {
  const corrected = aStatement({
    quantity: { comparator: '>', value: 66, unit: '%' },
    token: '超66%',
  })
  const elsewhere = aStatement({ id: 'other', section: '附件/7', token: '65%' })

  it.each([
    ['same', 'is unchanged', [aStatement()]],
    ['corrected', 'has another number at the same place', [corrected]],
    ['reworded', 'has the same number in other characters', [aStatement({ token: '超过65%' })]],
    ['otherSource', 'is printed elsewhere only', [elsewhere]],
    ['removed', 'is gone', []],
    ['removed', 'is of another year', [aStatement({ period: '2028' })]],
  ])('are “%s” where the statement %s', (change, _what, statements) => {
    expect(changeOf(viewPin(INDICATOR, link, later(statements), then))).toBe(change)
  })

  it('are “otherLead” where a better document states the figure too', () => {
    const better = aStatement({ id: 'better', document: 'better', token: '超65%' })
    const documents = [aDocument({ rank: 2 }), aDocument({ id: 'better', rank: 1 })]
    const now = later([aStatement(), better], { documents })
    expect(changeOf(viewPin(INDICATOR, link, now, then))).toBe('otherLead')
  })

  it('are “noIndicator” where the indicator is gone', () => {
    const now = later([], { indicators: [] })
    expect(changeOf(viewPin(INDICATOR, link, now, then))).toBe('noIndicator')
  })
})
