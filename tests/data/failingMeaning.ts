import { fails, inStatement, type FailingFixture } from './fails'
import { first } from './fixtures'

/** Checks of meaning by name, each with at least one package that it must turn away. */
export const FAILING_MEANING: Readonly<Record<string, readonly FailingFixture[]>> = {
  'period-is-printed': [
    fails('a period is a phrase', inStatement(2, { period: '到2026年' }), 'period', '2026'),
    fails(
      'a commitment’s period is a phrase',
      ({ commitments }) => (first(commitments).period = '到2030年'),
      'period',
      '2026',
      'commitments',
    ),
    fails('a month is none', inStatement(2, { period: '2026-13' }), 'period', '2026-06'),
    fails('a quarter is none', inStatement(2, { period: '2026-Q5' }), 'period', '2026-Q2'),
    fails('a day is none', inStatement(2, { period: '2026-02-30' }), 'period', '2026-06-30'),
    fails(
      'months run backwards',
      inStatement(2, { period: '2026-06/2026-01' }),
      ...(['period', '2026-01/2026-06'] as const),
    ),
    fails(
      'years are no span',
      inStatement(2, { period: '2025/2026' }),
      'period',
      '2026-01/2026-06',
    ),
    fails(
      'a month is that of the supplementary page and nobody has read it there',
      ({ statements, documents }) => {
        Object.assign(documents[1] ?? {}, { collection: 'supplementary', published: '2025-05-16' })
        Object.assign(statements[4] ?? {}, { period: '2025-05' })
      },
      'period',
      '未注明',
      'statements',
      6,
    ),
  ],
  'token-carries-value': [
    fails('a value is not the printed one', inStatement(2, { value: '56' }), 'value', 'write 65'),
    fails('a token has no number', inStatement(2, { token: '超半' }), 'value', 'take the number'),
    fails(
      'a minus is lost',
      inStatement(2, { token: '-5.2%', comparator: '=', value: '5.2' }),
      ...(['value', 'write -5.2'] as const),
    ),
    fails(
      'a decline is taken for a growth',
      inStatement(2, { token: '下降５．２％', comparator: '=', value: '5.2' }),
      ...(['value', 'write -5.2'] as const),
    ),
  ],
  'comparator-agrees': [
    fails('超 is read as 以上', inStatement(2, { comparator: '>=' }), 'comparator', 'write >'),
    fails(
      'a decline of more is taken for a growth of more',
      inStatement(2, { token: '下降超5%', comparator: '>', value: '-5' }),
      ...(['comparator', 'write <'] as const),
    ),
  ],
  'definitions-read': [
    fails(
      'a definition says in words of its own what is counted',
      ({ indicators }) => (first(indicators).definition = '按实有人口计算'),
      'definition',
      'hold it against the documents',
      'indicators',
    ),
    fails(
      'words that were read have gone',
      ({ indicators }) => Object.assign(indicators[1] ?? {}, { id: 'hpc-peak-computing-power' }),
      'definition',
      'delete it there',
      'indicators',
      3,
    ),
  ],
  'hedge-agrees': [
    fails(
      'the token prints a hedge that is not recorded',
      inStatement(2, { token: '力爭超65%' }),
      'hedge',
      'write 力争',
    ),
    fails(
      'the token prints another hedge than the recorded one',
      inStatement(2, { token: '预计超65%', hedge: '力争' }),
      'hedge',
      'write 预计',
    ),
  ],
  'token-is-print': [
    fails(
      'a converter left readings in the token',
      inStatement(2, { token: '超65%(gè)' }),
      'token',
      '转录',
    ),
  ],
  'edition-fits': [
    fails(
      'its city is no place',
      ({ places, statements, commitments }) => {
        first(places).id = 'town'
        for (const row of [...statements, ...commitments]) row.place = 'town'
      },
      'home',
      'correct "edition"',
      'datapackage.json',
      1,
    ),
  ],
  'places-are-needed': [
    fails(
      'a place has no statement',
      ({ places }) => places.push({ ...first(places), id: 'empty-city', parent: 'city' }),
      'id',
      'delete the row',
      'places',
      3,
    ),
  ],
  'copies-are-relays': [
    fails(
      'a repost on an official host is called official',
      ({ documents }) =>
        Object.assign(first(documents), {
          reliability: 'official',
          address: 'https://www.city.gov.cn/a.htm',
          issuer: '甲报(甲市政府网转载)',
        }),
      'reliability',
      'write relay',
      'documents',
    ),
    fails(
      'a page of no public body is called official',
      ({ documents }) =>
        Object.assign(first(documents), {
          reliability: 'official',
          address: 'https://city-gov.cn/a.htm',
        }),
      'reliability',
      'write press or relay',
      'documents',
    ),
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
  'prose-numbers-known': [
    fails(
      'a figure was corrected and the reason still names the old value',
      ({ comparisons }) =>
        Object.assign(first(comparisons), { reason_zh_hans: '同为65', reason_en: 'Both 66' }),
      'reason_en',
      'as it stands there now',
      'comparisons',
    ),
    fails(
      'the explanation of a conflict names a number of neither member',
      ({ conflicts }) => (first(conflicts).explanation_zh_hans = '附件省去“超”,正文作64%'),
      'explanation_zh_hans',
      'as it stands there now',
      'conflicts',
    ),
    fails(
      'a note names a value that nothing beside it has',
      inStatement(3, { note: '不是65%', note_en: 'Not the share' }),
      'note',
      'leave it out',
      'statements',
      3,
    ),
    fails(
      'a definition does',
      ({ indicators }) => (first(indicators).definition = '不同于299家'),
      'definition',
      'leave it out',
      'indicators',
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
