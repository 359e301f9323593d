import type { TableName } from '../../data/pipeline/tables'

/** A row that says only what matters; every other cell is empty. */
export type Rows = Record<TableName, Record<string, string>[]>

/** An invented city with one plan, its annex and a press page; small, complete and without a finding. */
export function goodRows(): Rows {
  return {
    areas: [
      {
        id: 'economy',
        order: '1',
        name_zh_hans: '数字经济',
        name_en: 'Digital economy',
        province_heading: '数字经济',
        headline_indicator: 'digital-share',
        summary_zh_hans: '占比与企业',
        summary_en: 'Share and firms',
      },
    ],
    places: [
      {
        id: 'city',
        name_zh_hans: '甲市',
        name_en: 'City A',
        short_name_zh_hans: '甲',
        short_name_en: 'A',
        level: 'city',
      },
    ],
    departments: [
      {
        id: 'data-bureau',
        name_zh_hans: '市大数据局',
        name_en: 'Data Bureau',
        short_names: '大数据局',
        printed_as: '市大数据局',
      },
    ],
    documents: [
      document('plan', '1', 'plan', 'plan.txt', '甲府〔2025〕1号'),
      document('press', '3', 'press', 'press.txt', ''),
    ],
    sections: [
      { document: 'plan', path: '题', heading: '题头', mark: '甲府〔2025〕' },
      { document: 'plan', path: '一', heading: '总体目标', mark: '一、总体目标' },
      { document: 'plan', path: '二', heading: '主要任务', mark: '二、主要任务' },
      { document: 'plan', path: '二/(一)', heading: '上线服务', mark: '(一)上线服务' },
      { document: 'plan', path: '附件', heading: '重点指标', mark: '附件:重点指标' },
      { document: 'plan', path: '附件/1', heading: '数字经济占比', mark: '1数字经济占比(%)' },
      { document: 'press', path: '数说/1', heading: '近300家', mark: '●近300家' },
    ],
    indicators: [
      indicator('digital-share', '1', '数字经济占GDP比重', 'Digital share of GDP', '%'),
      indicator('online-services', '2', '网上服务', 'Online services', '项'),
      indicator('data-firms', '3', '数据企业', 'Data firms', '家'),
      indicator('first-platform', '4', '首个平台', 'First platform', '个'),
    ],
    statements: [
      statement('plan-001', 'digital-share', 'target', '2026', '>', '65', '%', '一', '超65%'),
      {
        ...statement(
          'plan-002',
          'online-services',
          'target',
          '未注明',
          '>=',
          '600',
          '项',
          '二/(一)',
          ['不少于６００项'],
        ),
        hedge: '推动',
      },
      statement('plan-003', 'first-platform', 'rank', '未注明', '=', '1', '个', '二/(一)', '首个'),
      statement('plan-004', 'digital-share', 'target', '2026', '=', '65', '%', '附件/1', '65'),
      {
        ...statement('press-001', 'data-firms', 'actual', '未注明', '~<', '300', '家', '数说/1', [
          '近300家',
        ]),
        document: 'press',
      },
    ],
    tasks: [
      {
        id: 'task-1',
        document: 'plan',
        path: '二/(一)',
        number: '(一)',
        area: 'economy',
        group: '主要任务',
        title: '上线服务',
        lead_departments: 'data-bureau',
        statements: 'plan-002',
      },
    ],
    systems: [
      {
        id: 'city-platform',
        name_zh_hans: '城市平台',
        name_en: 'City platform',
        printed_as: '首个平台',
        what_zh_hans: '网上服务入口',
        what_en: 'Entry to online services',
        kind: 'platform',
        area: 'economy',
        mentions: 'plan#二/(一)',
        statements: 'plan-003',
      },
    ],
    commitments: [
      {
        id: 'plan-word-01',
        document: 'plan',
        section: '二/(一)',
        area: 'economy',
        place: 'city',
        kind: 'goal',
        period: '未注明',
        label_zh_hans: '平台投入使用',
        label_en: 'The platform goes into use',
        token: '平台上线',
      },
    ],
    unstated: [
      {
        id: 'baselines',
        document: 'plan',
        question_zh_hans: '基数是多少？',
        question_en: 'What are the baselines?',
        answer_zh_hans: '没有写。',
        answer_en: 'The plan does not say.',
      },
    ],
    comparisons: [
      {
        id: 'share-and-firms',
        relation: 'never',
        members: 'plan-001;press-001',
        reason_zh_hans: '不是同一事物',
        reason_en: 'Not the same thing',
      },
    ],
    conflicts: [
      {
        id: 'share-annex',
        members: 'plan-001;plan-004',
        explanation_zh_hans: '附件省去“超”',
        explanation_en: 'The annex drops “more than”',
        leads: 'plan-001',
      },
    ],
    non_figures: [
      nonFigure('题', '2025', '1', 'number-of-document'),
      nonFigure('题', '1', '1', 'number-of-document'),
      nonFigure('一', '2026', '1', 'date'),
      nonFigure('附件', '2026', '1', 'date'),
      nonFigure('附件/1', '1', '1', 'ordinal'),
    ],
  }
}

/** The originals of that city. */
export function goodOriginals(): Map<string, string> {
  return new Map([
    [
      'plan.txt',
      '甲府〔2025〕1号\n一、总体目标\n到2026年,占比超\n65%。\n二、主要任务\n(一)上线服务。推动不少于６００项服务,' +
        '首个平台上线。\n附件:重点指标(到2026年)\n1\n数字经济占比(%)\n65\n',
    ],
    ['press.txt', '甲市日报\n●近300家\n数据企业集聚。\n'],
  ])
}

function document(id: string, rank: string, kind: string, sourceFile: string, number: string) {
  return {
    id,
    number,
    title: `甲市${id}`,
    title_en: `City A ${id}`,
    short_title: id,
    short_title_en: id,
    issuer: '甲市',
    issuer_en: 'City A',
    signed: '2025-03-28',
    kind,
    rank,
    collection: 'base',
    abridged: 'false',
    source_file: sourceFile,
  }
}

function indicator(id: string, priority: string, name: string, nameEn: string, unit: string) {
  return {
    id,
    area: 'economy',
    priority,
    name_zh_hans: name,
    name_en: nameEn,
    short_name_zh_hans: name.slice(0, 12),
    short_name_en: nameEn,
    unit,
    direction: 'higher',
    basis: 'stock',
    definition: name,
    definition_en: 'What it is',
  }
}

function statement(
  id: string,
  indicatorId: string,
  kind: string,
  period: string,
  comparator: string,
  value: string,
  unit: string,
  section: string,
  token: string | readonly [string],
) {
  return {
    id,
    indicator: indicatorId,
    place: 'city',
    kind,
    period,
    comparator,
    value,
    unit,
    document: 'plan',
    section,
    token: String(token),
  }
}

function nonFigure(section: string, token: string, count: string, kind: string) {
  return { document: 'plan', section, token, count, class: kind, why: '不是数值' }
}
