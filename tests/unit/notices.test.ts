import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { noticesOf } from '../../src/build/noticesPlugin'

test('every package that the app depends on is named with its licence', () => {
  const notices = noticesOf(process.cwd())
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>
  }
  for (const [name, version] of Object.entries(dependencies))
    expect(notices).toContain(`${name} ${version} (`)
  expect(notices).toContain('Apache License')
})
