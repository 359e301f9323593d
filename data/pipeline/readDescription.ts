import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { type Edition, editionSchema } from '../../src/record/edition.ts'
import { type Finding, formatFinding, type PackageDescription, type Resource } from './tables.ts'

interface DescriptionRead {
  readonly description?: PackageDescription
  readonly findings: readonly Finding[]
}

/** Text of datapackage.json → what the pipeline needs of it. */
export function readDescription(text: string | undefined, file: string): DescriptionRead {
  const fail = (message: string, mend: string, line = 1): DescriptionRead => ({
    findings: [{ check: 'readable-package', file, line, message, mend }],
  })
  if (text === undefined) return fail('the file is missing', 'put datapackage.json back')

  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return fail(`the file is not JSON: ${String(error)}`, 'mend the JSON at that place')
  }
  if (!isRecord(json)) return fail('the file is not a JSON object', 'begin it with {')

  const { resources } = json
  // A package that the app handed out says `1.2.0+hash`; the hash is made anew from the content.
  const [, version, hash] =
    /^(\d{1,3}(?:\.\d{1,3}){2})(\+[\w.-]+)?$/.exec(String(json.version)) ?? []
  // `created` is Frictionless' own property for the release; a time of day is cut off.
  const released = String(json.released ?? json.created ?? '').slice(0, 10)
  if (version === undefined) {
    return fail(
      'the property "version" is not like 1.2.0',
      'write "version": "major.minor.patch"',
      lineOfName(text, 'version'),
    )
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(released)) {
    return fail(
      'the property "created" is no date',
      'write "created": "YYYY-MM-DDT00:00:00Z", the day of the release',
      lineOfName(text, 'created'),
    )
  }
  if (!Array.isArray(resources) || !resources.every(isResource)) {
    return fail(
      'a resource lacks "name", "path" or "schema.fields"',
      'describe each table with all three',
      lineOfName(text, 'resources'),
    )
  }
  const edition = v.safeParse(editionSchema, json.edition)
  if (!edition.success) {
    const [{ message }] = edition.issues
    return fail(
      `the property "edition" is not whole, at ${v.getDotPath(edition.issues[0]) ?? 'its beginning'}: ${message}`,
      'write it as data/README.md says, under “Another city”',
      lineOfName(text, 'edition'),
    )
  }
  return {
    description: {
      version,
      released,
      edition: edition.output,
      resources,
      isHandedOut: hash !== undefined,
    },
    findings: [],
  }
}

/** Line on which a JSON text first says `"name"`, 1 when it never does. */
export function lineOfName(text: string, name: string): number {
  const index = text.indexOf(`"${name}"`)
  return index < 0 ? 1 : text.slice(0, index).split('\n').length
}

function isResource(value: unknown): value is Resource {
  return (
    isRecord(value) &&
    typeof value.name === 'string' &&
    typeof value.path === 'string' &&
    isRecord(value.schema) &&
    Array.isArray(value.schema.fields) &&
    value.schema.fields.every((field) => isRecord(field) && typeof field.name === 'string')
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The edition that the folder's datapackage.json describes; throws with the finding where it does not. */
export function editionIn(folder: string): Edition {
  const file = join(folder, 'datapackage.json')
  const { description, findings } = readDescription(readFileSync(file, 'utf8'), file)
  if (!description) throw new Error(findings.map(formatFinding).join('\n'))
  return description.edition
}
