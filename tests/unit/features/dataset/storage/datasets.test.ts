import { searchFileOf } from '../../../../../data/pipeline/searchFile'
import { forceCloseDatabase } from 'fake-indexeddb'
import { describe, expect, test } from 'vitest'
import type { KeptDatasets } from '../../../../../src/features/dataset/storage/datasets'
import { device } from '../../../../fixtures/device'
import { release, rowOf } from '../../../../fixtures/release'

const v1 = rowOf(release('1.0.0+aaaaaaaa', '2026-01-01'), { origin: 'app' })
const v2 = rowOf(release('1.1.0+bbbbbbbb', '2026-02-01'))
const v3 = rowOf(release('1.2.0+cccccccc', '2026-03-01'))
const v4 = rowOf(release('1.3.0+dddddddd', '2026-04-01'))

/** A phone on which the given versions were staged and activated one after the other. */
async function deviceWith(...rows: (typeof v1)[]) {
  const phone = device()
  const { db, datasets } = phone.tab()
  for (const row of rows) {
    await datasets.stage(row)
    await datasets.activate(row.version)
  }
  return { phone, db, datasets }
}

const roles = async (datasets: KeptDatasets) => {
  const { active, previous, versions } = await datasets.look()
  const roleOf = (version: string) =>
    version === active?.version ? 'active' : version === previous ? 'previous' : 'staged'
  return Object.fromEntries(versions.map((version) => [version, roleOf(version)]))
}

test('a new device holds nothing and says so', async () => {
  const { datasets } = await deviceWith()
  expect(await datasets.look()).toEqual({
    active: null,
    previous: null,
    highest: null,
    refused: null,
    versions: [],
  })
  expect((await datasets.look()).active).toBeNull()
  expect(await datasets.load(v1.version)).toBeNull()
})

test('the first version is filled in whole and active', async () => {
  const { datasets, phone } = await deviceWith(v1)
  expect(await datasets.look()).toMatchObject({ active: v1, previous: null })
  expect(await datasets.load(v1.version)).toEqual(v1)
  expect(phone.hint.read()).toBe(v1.version)
})

test('a staged version waits until it is activated', async () => {
  const { datasets, phone } = await deviceWith(v1)
  await datasets.stage(v2)
  expect((await datasets.look()).active?.version).toBe(v1.version)
  expect(phone.hint.read()).toBe(v1.version)
  expect(await roles(datasets)).toEqual({ [v1.version]: 'active', [v2.version]: 'staged' })
})

test('a version that was never staged is refused and changes nothing', async () => {
  const { datasets, phone } = await deviceWith(v1)
  expect(await datasets.activate(v2.version)).toMatchObject({ ok: false, reason: 'notStaged' })
  expect((await datasets.look()).active?.version).toBe(v1.version)
  expect(phone.hint.read()).toBe(v1.version)
})

test('activating keeps the two versions before and deletes the older ones', async () => {
  const { datasets } = await deviceWith(v1, v2, v3, v4)
  expect(await roles(datasets)).toEqual({
    [v4.version]: 'active',
    [v3.version]: 'previous',
    [v2.version]: 'staged',
  })
})

test('an older version that waited in another tab does not take the place of a newer active one', async () => {
  const { datasets, phone } = await deviceWith(v1)
  await datasets.stage(v2)
  const other = phone.tab().datasets
  await other.stage(v3)
  await other.activate(v3.version)
  // The other tab's cleaning took it away; what is staged anew is still the older one.
  await datasets.stage(v2)
  expect(await datasets.activate(v2.version)).toMatchObject({ ok: false, reason: 'changed' })
  expect((await datasets.look()).active?.version).toBe(v3.version)
  expect(phone.hint.read()).toBe(v3.version)
})

test('activating the active version again changes nothing, so a rollback still has its goal', async () => {
  const { datasets } = await deviceWith(v1, v2)
  expect(await datasets.activate(v2.version)).toEqual({
    ok: true,
    active: v2.version,
    previous: v1.version,
  })
})

describe('going back', () => {
  test('swaps the two versions and remembers what was gone back from', async () => {
    const { datasets, phone } = await deviceWith(v1, v2)
    expect(await datasets.rollback()).toEqual({
      ok: true,
      active: v1.version,
      previous: v2.version,
    })
    expect(await datasets.look()).toMatchObject({ active: v1, refused: v2.version })
    expect(phone.hint.read()).toBe(v1.version)
  })

  test('twice is going forward again', async () => {
    const { datasets } = await deviceWith(v1, v2)
    await datasets.rollback()
    await datasets.rollback()
    expect(await datasets.look()).toMatchObject({ active: v2, previous: v1.version })
  })

  test('is answered with noPrevious where there is nothing to go back to', async () => {
    const { datasets } = await deviceWith(v1)
    expect(await datasets.rollback()).toMatchObject({ ok: false, reason: 'noPrevious' })
    expect((await datasets.look()).active?.version).toBe(v1.version)
  })

  test('a rule may not bring the refused version back, the reader may', async () => {
    const { datasets } = await deviceWith(v1, v2)
    await datasets.rollback()
    expect(await datasets.activate(v2.version, { ifActiveIs: v1.version })).toMatchObject({
      reason: 'refused',
    })
    expect(await datasets.activate(v2.version)).toMatchObject({ ok: true })
    expect((await datasets.look()).refused).toBeNull()
  })
})

describe('two tabs', () => {
  test('filling at once end with one active version', async () => {
    const phone = device()
    const [one, two] = [phone.tab().datasets, phone.tab().datasets]
    const fill = async (datasets: KeptDatasets) => {
      await datasets.stage(v1)
      return datasets.activate(v1.version, { ifActiveIs: null })
    }
    const results = await Promise.all([fill(one), fill(two)])
    expect(results.map((result) => (result.ok ? 'ok' : result.reason)).sort()).toEqual([
      'changed',
      'ok',
    ])
    expect(await roles(one)).toEqual({ [v1.version]: 'active' })
  })

  test('a rule that decided on an old look does not undo what the other tab did', async () => {
    const { datasets, phone } = await deviceWith(v1)
    const other = phone.tab().datasets
    await datasets.stage(v2)
    await other.stage(v3)
    await other.activate(v3.version)
    expect(await datasets.activate(v2.version, { ifActiveIs: v1.version })).toMatchObject({
      reason: 'changed',
    })
    expect((await datasets.look()).active?.version).toBe(v3.version)
  })

  test('cleaning up spares a newer version that waits in the other tab', async () => {
    const { datasets, phone } = await deviceWith(v1)
    const other = phone.tab().datasets
    await other.stage(v3)
    await datasets.stage(v2)
    await datasets.activate(v2.version)
    expect(await roles(datasets)).toEqual({
      [v1.version]: 'previous',
      [v2.version]: 'active',
      [v3.version]: 'staged',
    })
    expect(await other.activate(v3.version)).toMatchObject({ ok: true, previous: v2.version })
  })
})

describe('a database that is deleted under the app', () => {
  test('answers "nothing there" and can be filled again', async () => {
    const { datasets, phone } = await deviceWith(v1, v2)
    await phone.wipe()
    expect(await datasets.look()).toMatchObject({ active: null, versions: [] })
    expect(await datasets.load(v2.version)).toBeNull()
    expect(await datasets.activate(v2.version)).toMatchObject({ reason: 'notStaged' })
    expect(await datasets.rollback()).toMatchObject({ reason: 'noPrevious' })
    await datasets.stage(v2)
    expect(await datasets.activate(v2.version)).toMatchObject({ ok: true, previous: null })
  })

  test('by the browser itself is opened anew and empty', async () => {
    const { datasets, db, phone } = await deviceWith(v1)
    forceCloseDatabase(db.backendDB() as never)
    await phone.wipe()
    expect((await datasets.look()).active).toBeNull()
    expect(await datasets.stage(v1)).toEqual({ ok: true })
  })

  test('that stays closed answers "nothing there" and failures, and never throws', async () => {
    const { datasets, db } = await deviceWith(v1)
    db.close()
    expect((await datasets.look()).active).toBeNull()
    expect(await datasets.stage(v2)).toMatchObject({ ok: false, reason: 'failed' })
    expect(await datasets.rollback()).toMatchObject({ ok: false, reason: 'failed' })
  })

  test('a pointer whose dataset is gone counts as none', async () => {
    const { datasets, db } = await deviceWith(v1, v2)
    await db.datasets.clear()
    expect((await datasets.look()).active).toBeNull()
    expect((await datasets.look()).previous).toBeNull()
  })
})

describe('a full device', () => {
  test.each([
    ['by its name', new DOMException('no room', 'QuotaExceededError')],
    ['by the message of an AbortError', new DOMException('QuotaExceededError', 'AbortError')],
  ])('is told %s', async (_how, error) => {
    const { datasets, db } = await deviceWith(v1)
    db.datasets.hook('creating', () => {
      throw error
    })
    expect(await datasets.stage(v2)).toMatchObject({ ok: false, reason: 'full' })
    expect(await datasets.look()).toMatchObject({ active: v1, versions: [v1.version] })
  })

  test('a mistake of our own is thrown, not called a storage failure', async () => {
    const { datasets, db } = await deviceWith(v1)
    db.datasets.hook('creating', () => {
      throw new TypeError('a bug')
    })
    await expect(datasets.stage(v2)).rejects.toThrow('a bug')
  })
})

test('the hint is written before the commit, so a crash in between hides old figures at worst', async () => {
  const { phone } = await deviceWith(v1)
  const { db, datasets } = phone.tab()
  const seen: (string | null)[] = []
  db.pointers.hook('updating', () => void seen.push(phone.hint.read()))
  await datasets.stage(v2)
  await datasets.activate(v2.version)
  expect(seen[0]).toBe(v2.version)
})

test('a search file goes with its version', async () => {
  const { datasets } = device().tab()
  const fileOf = (row: typeof v1) => searchFileOf(row.dataset)
  for (const row of [v1, v2, v3, v4]) {
    await datasets.stage(row, fileOf(row))
    await datasets.activate(row.version)
  }
  expect(await datasets.searchFile(v1.version)).toBeNull()
  expect(await datasets.searchFile(v2.version)).toEqual(fileOf(v2))
})

/** What an older app, a newer one or a faulty disk may have left. */
const SPOILT: Readonly<Record<string, object>> = {
  'nothing but its key': {},
  'a dataset that is null': { ...v1, dataset: null },
  'a dataset without its indicators': { ...v1, dataset: { ...v1.dataset, indicators: undefined } },
  'a statement that cites nothing': {
    ...v1,
    dataset: { ...v1.dataset, sections: [] },
  },
  'the schema of an app of before': { ...v1, manifest: { ...v1.manifest, schema: 1 } },
  'the data of another version': { ...v1, dataset: { ...v1.dataset, version: v2.version } },
}

describe.each(Object.entries(SPOILT))('a kept row with %s', (_what, row) => {
  const spoil = async (...rows: (typeof v1)[]) => {
    const all = await deviceWith(...rows)
    await all.db.datasets.put({ ...row, version: v1.version } as typeof v1)
    return all
  }

  test('counts as absent and is replaced by what the app brings', async () => {
    const { datasets } = await spoil(v1)
    expect((await datasets.look()).active).toBeNull()
    expect(await datasets.load(v1.version)).toBeNull()
    await datasets.stage(v2)
    expect(await datasets.activate(v2.version, { ifActiveIs: null })).toMatchObject({ ok: true })
    expect((await datasets.look()).versions).toEqual([v2.version])
  })

  test('is nothing to go back to', async () => {
    const { datasets } = await spoil(v1, v2)
    expect(await datasets.rollback()).toMatchObject({ ok: false, reason: 'noPrevious' })
    expect((await datasets.look()).active?.version).toBe(v2.version)
  })
})
