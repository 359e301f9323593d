import { describe, expect, test } from 'vitest'
import { openBundled } from '../../../../src/features/search/searchService'
import { withSearchFile } from '../../../fixtures/release'
import { app, v1 } from '../dataset/starts'

const brought = withSearchFile(v1)
const read = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

describe('what a search opens by itself', () => {
  test('is what the app brought along, with the file to search it, and the device is not asked', async () => {
    const { server, openDatasets } = app(brought)
    const opened = await openBundled(server, brought.manifest)
    expect(opened).toEqual({ dataset: brought.dataset, file: read(brought.searchFile) })
    expect(openDatasets).not.toHaveBeenCalled()
  })

  test.each([
    ['without a file for it', () => app(v1)],
    ['without any data', () => app({ ...brought, files: new Map() })],
  ])('is nothing %s', async (_name, phone) => {
    const { world, server } = phone()
    expect(await openBundled(server, world.bundled)).toBeNull()
  })
})
