/** What a phone would not read is not released. */
import { expect, test } from 'vitest'
import { compileFolder, tooLarge } from '../../data/pipeline/compileFolder'
import { DATASET_FILE_LIMIT } from '../../src/record/dataset'

const compiled = compileFolder('data')
if (!compiled.ok) throw new Error('the tables must compile')
const { manifest } = compiled
const announcing = (bytes: number) => ({
  ...manifest,
  files: manifest.files.map((file, at) => (at === 1 ? { ...file, bytes } : file)),
})

test('a release with a file larger than phones read is a finding that names the file', () => {
  expect(tooLarge(announcing(DATASET_FILE_LIMIT), 'datapackage.json')).toBeNull()
  const finding = tooLarge(announcing(DATASET_FILE_LIMIT + 1), 'datapackage.json')
  expect(finding?.message).toContain(manifest.files[1]!.name)
})
