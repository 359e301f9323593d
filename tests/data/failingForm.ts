import { fails, inStatement, type FailingFixture } from './fails'
import { first } from './fixtures'

/** Checks of form by name, each with at least one package that it must turn away. */
export const FAILING_FORM: Readonly<Record<string, readonly FailingFixture[]>> = {
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
      'a commitment is of no known kind',
      ({ commitments }) => (first(commitments).kind = 'wish'),
      'kind',
      'goal, coverage',
      'commitments',
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
  'no-hidden-characters': [
    fails(
      'a zero-width space stands in a quotation',
      inStatement(2, { token: '超\u200b65%' }),
      'token',
      'delete U+200B',
    ),
    fails(
      'a no-break space stands in a quotation',
      inStatement(2, { token: '超\u00a065%' }),
      'token',
      'delete U+00A0',
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
  'marks-full-width': [
    fails(
      'a bracket opens at half width behind a Chinese word',
      inStatement(3, { note: '半精度(FP16)计', note_en: 'Half precision' }),
      'note',
      '（）',
      'statements',
      3,
    ),
    fails(
      'a note has a half-width comma between Chinese words',
      inStatement(3, { note: '标题,正文作“超”', note_en: 'Headline' }),
      'note',
      'write ，',
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
      'a question is put to a document that is not there',
      ({ unstated }) => (first(unstated).document = 'novel'),
      'document',
      'documents.csv',
      'unstated',
    ),
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
      'a commitment cites a section that is not there',
      ({ commitments }) => (first(commitments).section = '九'),
      'section',
      'a path of plan',
      'commitments',
    ),
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
      'what is not stated lacks its answer in English',
      ({ unstated }) => (first(unstated).answer_en = ''),
      'answer_en',
      'write it',
      'unstated',
    ),
    fails(
      'a commitment has no label in English',
      ({ commitments }) => (first(commitments).label_en = ''),
      'label_en',
      'write it',
      'commitments',
    ),
    fails(
      'a note is in one language',
      inStatement(2, { note: '年份未写' }),
      'note_en',
      'the other',
    ),
  ],
  'no-sentences': [
    fails(
      'the token of a commitment is a sentence',
      ({ commitments }) => (first(commitments).token = '首个平台上线。'),
      'token',
      'keep',
      'commitments',
    ),
    fails('a token is a sentence', inStatement(2, { token: '占比超65%。' }), 'token', 'keep'),
    fails(
      'a token is longer than any figure',
      inStatement(2, { token: `${'占比'.repeat(15)}超65%` }),
      'token',
      '30 characters',
    ),
  ],
}
