import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CHECKS, runChecks } from '../../data/checks/index'
import { first, packWith, type Rows } from './fixtures'

interface FailingFixture {
  readonly when: string
  readonly change: (rows: Rows) => void
  readonly table: string
  readonly line: number
  readonly column: string
  readonly mend: string
}

type Statement = Rows['statements'][number]

const inStatement = (line: number, cells: Statement) => (rows: Rows) => {
  Object.assign(rows.statements[line - 2] ?? {}, cells)
}

/** Every check by name, each with at least one package that it must turn away. */
const FAILING: Readonly<Record<string, readonly FailingFixture[]>> = {
  'field-valid': [
    fails('a number is no number', inStatement(2, { value: '1,300' }), 'value', 'half-width'),
    fails('a comparator is unknown', inStatement(2, { comparator: '≥' }), 'comparator', '>='),
    fails('a needed cell is empty', inStatement(2, { value: '' }), 'value', 'fill it in'),
    fails('a cell begins with a blank', inStatement(2, { kind: ' target' }), 'kind', 'blank'),
    fails(
      'a boolean is no boolean',
      ({ documents }) => (first(documents).abridged = 'yes'),
      'abridged',
      'true or false',
      'documents',
    ),
    fails(
      'a date is in no calendar',
      ({ documents }) => (first(documents).signed = '2025-02-30'),
      'signed',
      'a date that exists',
      'documents',
    ),
    fails(
      'a whole number is too small',
      ({ areas }) => (first(areas).order = '0'),
      'order',
      '1 or more',
      'areas',
    ),
    fails(
      'a pattern is not met',
      ({ places }) => (first(places).id = 'City'),
      'id',
      '[a-z-]+',
      'places',
    ),
  ],
  'digits-half-width': [
    fails('a value has full-width digits', inStatement(2, { value: '６５' }), 'value', 'write 65'),
    fails(
      'a note has a full-width number',
      inStatement(3, { note: '６００项', note_en: '600' }),
      'note',
      'write 600项',
      'statements',
      3,
    ),
  ],
  'id-is-kebab': [
    fails(
      'an id has an underscore',
      inStatement(2, { id: 'plan_001' }),
      'id',
      'digital-economy-share',
    ),
  ],
  'key-unique': [
    fails(
      'an id stands twice',
      inStatement(3, { id: 'plan-001' }),
      'id',
      'its own',
      'statements',
      3,
    ),
    fails(
      'a unique name stands twice',
      ({ departments }) => departments.push({ ...first(departments), id: 'other-bureau' }),
      'name_zh_hans',
      'its own',
      'departments',
      3,
    ),
  ],
  'foreign-key-resolves': [
    fails(
      'a statement names an indicator that is not there',
      inStatement(2, { indicator: 'nowhere' }),
      'indicator',
      'indicators.csv',
    ),
  ],
  'list-resolves': [
    fails(
      'a task names a department that is not there',
      ({ tasks }) => (first(tasks).lead_departments = 'data-bureau;nobody'),
      'lead_departments',
      'departments.csv',
      'tasks',
    ),
    fails(
      'a comparison has a member that is not there',
      ({ comparisons }) => (first(comparisons).members = 'plan-001;plan-999'),
      'members',
      'statements.csv',
      'comparisons',
    ),
    fails(
      'a list is separated by ; and a blank',
      ({ comparisons }) => (first(comparisons).members = 'plan-001; press-001'),
      'members',
      'separated by ; alone',
      'comparisons',
    ),
    fails(
      'a list names one thing twice',
      ({ conflicts }) => (first(conflicts).members = 'plan-001;plan-004;plan-001'),
      'members',
      'delete one',
      'conflicts',
    ),
    fails(
      'a system is mentioned in a section that is not there',
      ({ systems }) => (first(systems).mentions = 'plan#九'),
      'mentions',
      'document#path',
      'systems',
    ),
  ],
  'citation-resolves': [
    fails('a section is not there', inStatement(2, { section: '九' }), 'section', 'a path of plan'),
    fails(
      'a document is not there',
      inStatement(2, { document: 'novel' }),
      'section',
      'a document id',
    ),
  ],
  'texts-complete': [
    fails(
      'an English name is missing',
      ({ indicators }) => (first(indicators).name_en = ''),
      'name_en',
      'write it',
      'indicators',
    ),
    fails(
      'a note is in one language',
      inStatement(2, { note: '年份未写' }),
      'note_en',
      'the other',
    ),
  ],
  'no-sentences': [
    fails('a token is a sentence', inStatement(2, { token: '占比超65%。' }), 'token', 'keep'),
    fails(
      'a token is longer than any figure',
      inStatement(2, { token: `${'占比'.repeat(15)}超65%` }),
      'token',
      '30 characters',
    ),
  ],
  'period-is-printed': [
    fails('a period is a phrase', inStatement(2, { period: '到2026年' }), 'period', '2026'),
    fails('a month is none', inStatement(2, { period: '2026-13' }), 'period', '2026'),
  ],
  'token-carries-value': [
    fails('a value is not the printed one', inStatement(2, { value: '56' }), 'value', 'write 65'),
    fails('a token has no number', inStatement(2, { token: '超半' }), 'value', 'take the number'),
  ],
  'comparator-agrees': [
    fails('超 is read as 以上', inStatement(2, { comparator: '>=' }), 'comparator', 'write >'),
  ],
  'units-agree': [
    fails('a unit is neither printed nor known', inStatement(2, { unit: '家' }), 'unit', '“%”'),
  ],
  'area-headline-exists': [
    fails(
      'a headline has no statement',
      ({ statements }) => statements.splice(0, statements.length, ...statements.slice(1, 3)),
      'headline_indicator',
      'that has statements',
      'areas',
    ),
    fails(
      'a headline is of no area',
      ({ areas }) => (first(areas).headline_indicator = 'nowhere'),
      'headline_indicator',
      'an indicator of economy',
      'areas',
    ),
  ],
  'conflicts-listed': [
    fails(
      'body and annex differ and nobody says so',
      ({ conflicts }) => conflicts.pop(),
      'value',
      'plan-001;plan-004',
      'statements',
      5,
    ),
  ],
  'conflicts-differ': [
    fails(
      'the members say the same',
      inStatement(5, { comparator: '>', token: '超65%' }),
      'members',
      'delete the conflict',
      'conflicts',
      2,
    ),
    fails(
      'the members speak of two things',
      ({ conflicts }) => (first(conflicts).members = 'plan-001;press-001'),
      'members',
      'comparisons.csv',
      'conflicts',
    ),
    fails(
      'no member leads',
      ({ conflicts }) => (first(conflicts).leads = 'press-001'),
      'leads',
      'plan-001',
      'conflicts',
    ),
  ],
  'comparisons-make-sense': [
    fails(
      'one statement is compared with nothing',
      ({ comparisons }) => (first(comparisons).members = 'plan-001'),
      'members',
      'two or more',
      'comparisons',
    ),
    fails(
      'firms are subtracted from per cent',
      ({ comparisons }) => (first(comparisons).relation = 'subtract'),
      'relation',
      'beside',
      'comparisons',
    ),
  ],
  'task-figures-stand-in-it': [
    fails(
      'a figure of another section is listed',
      ({ tasks }) => (first(tasks).statements = 'plan-001'),
      'statements',
      'its section',
      'tasks',
    ),
  ],
}

function fails(
  when: string,
  change: (rows: Rows) => unknown,
  column: string,
  mend: string,
  table = 'statements',
  line = 2,
): FailingFixture {
  return { when, change: (rows) => void change(rows), column, mend, table, line }
}

describe('the checks of the data', () => {
  it('find nothing in a good package', () => {
    expect(runChecks(packWith())).toEqual([])
  })

  it.each(
    Object.entries(FAILING).flatMap(([name, fixtures]) =>
      fixtures.map((fixture) => [name, fixture.when, fixture] as const),
    ),
  )('%s fails when %s', (name, _when, { change, table, line, column, mend }) => {
    const found = runChecks(packWith(change)).filter((finding) => finding.check === name)
    expect(found).toContainEqual(
      expect.objectContaining({
        file: `data/tables/${table}.csv`,
        line,
        column,
        mend: expect.stringContaining(mend),
      }),
    )
    expect(found.every((finding) => finding.message.length > 0)).toBe(true)
  })

  it('have a failing fixture each; add one to FAILING for a new check', () => {
    expect(Object.keys(FAILING).sort()).toEqual(CHECKS.map((check) => check.name).sort())
  })

  it('are all in the list: one file, one check', () => {
    const helpers = ['check.ts', 'figures.ts', 'index.ts']
    const files = readdirSync(new URL('../../data/checks', import.meta.url))
    expect(files.filter((file) => !helpers.includes(file))).toHaveLength(CHECKS.length)
  })

  it('ask for no conflict where two rows say the same in other units', () => {
    const pack = packWith(({ statements }) => {
      const firms = { ...first(statements.slice(4)), comparator: '=' }
      statements.push(
        {
          ...firms,
          id: 'press-002',
          value: '10.7',
          unit: '万家',
          token: '10.7万家',
          period: '2025',
        },
        { ...firms, id: 'press-003', value: '107000', token: '107000家', period: '2025' },
      )
    })
    expect(runChecks(pack)).toEqual([])
  })
})
