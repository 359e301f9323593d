import { describe, expect, test } from 'vitest'
import { openForSearch } from '../../../../src/features/search/searchService'
import { device } from '../../../fixtures/device'
import { rowOf, withSearchFile } from '../../../fixtures/release'
import { app, v1, v2 } from '../dataset/starts'

const brought = withSearchFile(v1)
const offered = withSearchFile(v2)
const read = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** A phone whose host offered the newer data, with or without its search file. */
async function phoneWithNewer(searchFile: typeof offered.searchFile | null) {
  const phone = device()
  const { datasets } = phone.tab()
  await datasets.stage(rowOf(brought, { origin: 'app' }), brought.searchFile)
  await datasets.activate(brought.manifest.version)
  await datasets.stage(rowOf(offered), searchFile)
  await datasets.activate(offered.manifest.version)
  return phone
}

describe('what a search opens by itself', () => {
  test('is what the app brought along, with the file to search it, and the device is not asked', async () => {
    const { world, server, openDatasets } = app(brought)
    const opened = await openForSearch(world, server)
    expect(opened).toEqual({ dataset: brought.dataset, file: read(brought.searchFile) })
    expect(openDatasets).not.toHaveBeenCalled()
  })

  test('is the newer data that the start shows from the device, opened once', async () => {
    const { world, server, openDatasets } = app(brought, await phoneWithNewer(offered.searchFile))
    const opened = await openForSearch(world, server)
    expect(opened?.dataset.version).toBe(offered.manifest.version)
    expect(opened?.file).toEqual(offered.searchFile)
    expect(openDatasets).toHaveBeenCalledTimes(1)
  })

  test('is the data that a running meeting has frozen', async () => {
    const { world, server } = app(brought, await phoneWithNewer(offered.searchFile))
    const keepTo = brought.manifest.version
    const opened = await openForSearch({ ...world, keepTo }, server)
    expect(opened?.file.version).toBe(keepTo)
  })

  test.each([
    ['without a file for the data that is shown', () => app(v1)],
    ['without any data', () => app({ ...brought, files: new Map() })],
  ])('is nothing %s', async (_name, phone) => {
    const { world, server } = phone()
    expect(await openForSearch(world, server)).toBeNull()
  })

  test('leaves the device as it was', async () => {
    const phone = await phoneWithNewer(offered.searchFile)
    const before = await phone.tab().datasets.look()
    const { world, server } = app(brought, phone)
    await openForSearch(world, server)
    expect(await phone.tab().datasets.look()).toEqual(before)
  })
})
