import { fails, inStatement, type FailingFixture } from './fails'
import { first } from './fixtures'

/** Checks of meaning by name, each with at least one package that it must turn away. */
export const FAILING_MEANING: Readonly<Record<string, readonly FailingFixture[]>> = {
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
      'a pair has two relations',
      ({ comparisons }) =>
        comparisons.push({
          ...first(comparisons),
          id: 'again',
          relation: 'beside',
          members: 'press-001;plan-001',
        }),
      'relation',
      'one relation',
      'comparisons',
      3,
    ),
    fails(
      'look-alikes do not look alike',
      ({ comparisons }) => (first(comparisons).relation = 'lookalike'),
      'relation',
      'write never',
      'comparisons',
    ),
    fails(
      'the annex repeats a pair with another relation',
      ({ comparisons }) =>
        comparisons.push({
          ...first(comparisons),
          id: 'annex-again',
          relation: 'beside',
          members: 'plan-001;plan-004;press-001',
        }),
      'relation',
      'one relation',
      'comparisons',
      3,
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
