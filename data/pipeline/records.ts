/** Raw rows → the records of src/record/dataset.ts, one function a table. The checks have seen every cell. */
import type * as Domain from '../../src/record/dataset.ts'
import type { Comparator } from '../../src/record/quantity.ts'
import { pinyinOf } from './pinyinOf.ts'
import { listOf, type Row } from './tables.ts'

export function area({ cells }: Row<'areas'>): Domain.Area {
  return {
    id: cells.id,
    name: text(cells.name_zh_hans, cells.name_en),
    provinceHeading: cells.province_heading,
    headline: cells.headline_indicator,
    summary: text(cells.summary_zh_hans, cells.summary_en),
  }
}

export function place({ cells }: Row<'places'>): Domain.Place {
  return {
    id: cells.id,
    name: text(cells.name_zh_hans, cells.name_en),
    level: cells.level as Domain.Place['level'],
    parent: cells.parent,
  }
}

export function department({ cells }: Row<'departments'>): Domain.Department {
  return {
    id: cells.id,
    name: text(cells.name_zh_hans, cells.name_en),
    shortNames: listOf(cells.short_names),
    printedAs: listOf(cells.printed_as),
    successor: cells.successor,
    note: text(cells.note_zh_hans, cells.note_en),
  }
}

export function document({ cells }: Row<'documents'>): Domain.Document {
  return {
    id: cells.id,
    number: cells.number,
    title: text(cells.title, cells.title_en),
    titlePrinted: cells.title_printed,
    shortTitle: text(cells.short_title, cells.short_title_en),
    issuer: text(cells.issuer, cells.issuer_en),
    dates: {
      signed: cells.signed,
      published: cells.published,
      printed: cells.printed,
      reposted: cells.reposted,
    },
    kind: cells.kind as Domain.DocumentKind,
    rank: Number(cells.rank),
    collection: cells.collection as Domain.Document['collection'],
    relation: cells.relation,
    address: cells.address,
    abridged: cells.abridged === 'true',
    reliability: cells.reliability as Domain.Document['reliability'],
    note: text(cells.note_zh_hans, cells.note_en),
    indexNumber: cells.index_number,
    validUntil: cells.valid_until,
    attachments: listOf(cells.attachments),
    leadingGroup: cells.leading_group,
  }
}

export function section({ cells }: Row<'sections'>): Domain.Section {
  return {
    document: cells.document,
    path: cells.path,
    heading: cells.heading,
    mark: cells.mark,
  }
}

export function indicator({ cells }: Row<'indicators'>): Domain.Indicator {
  return {
    id: cells.id,
    area: cells.area,
    priority: Number(cells.priority),
    tags: listOf(cells.tags),
    name: text(cells.name_zh_hans, cells.name_en),
    shortName: text(cells.short_name_zh_hans, cells.short_name_en),
    unit: cells.unit,
    direction: cells.direction as Domain.Direction,
    basis: cells.basis as Domain.Basis,
    definition: text(cells.definition, cells.definition_en),
    aliases: listOf(cells.aliases),
    system: cells.system,
    pinyin: pinyinOf(cells.name_zh_hans),
  }
}

export function statement({ cells }: Row<'statements'>): Domain.Statement {
  return {
    id: cells.id,
    indicator: cells.indicator,
    place: cells.place,
    kind: cells.kind as Domain.StatementKind,
    period: cells.period,
    hedge: cells.hedge,
    quantity: {
      comparator: cells.comparator as Comparator,
      value: Number(cells.value),
      unit: cells.unit,
    },
    document: cells.document,
    section: cells.section,
    token: cells.token,
    note: text(cells.note, cells.note_en),
  }
}

export function nonFigure({ cells }: Row<'non_figures'>): Domain.NonFigure {
  const { document, section, token, why } = cells
  return { document, section, token, why }
}

export function task({ cells }: Row<'tasks'>): Domain.Task {
  return {
    id: cells.id,
    document: cells.document,
    path: cells.path,
    number: cells.number,
    area: cells.area,
    group: cells.group,
    title: cells.title,
    lead: listOf(cells.lead_departments),
    responsible: listOf(cells.responsible_departments),
    others: cells.others,
    statements: listOf(cells.statements),
    deadline: cells.deadline,
    note: text(cells.note_zh_hans, cells.note_en),
  }
}

export function system({ cells }: Row<'systems'>): Domain.System {
  return {
    id: cells.id,
    name: text(cells.name_zh_hans, cells.name_en),
    printedAs: listOf(cells.printed_as),
    what: text(cells.what_zh_hans, cells.what_en),
    kind: cells.kind as Domain.System['kind'],
    area: cells.area,
    mentions: listOf(cells.mentions).map((mention) => {
      const [document = '', section = ''] = mention.split('#')
      return { document, section }
    }),
    statements: listOf(cells.statements),
    aliases: listOf(cells.aliases),
  }
}

export function commitment({ cells }: Row<'commitments'>): Domain.Commitment {
  return {
    id: cells.id,
    document: cells.document,
    section: cells.section,
    area: cells.area,
    place: cells.place,
    kind: cells.kind as Domain.Commitment['kind'],
    period: cells.period,
    label: text(cells.label_zh_hans, cells.label_en),
    token: cells.token,
  }
}

export function unstated({ cells }: Row<'unstated'>): Domain.Unstated {
  return {
    id: cells.id,
    document: cells.document,
    question: text(cells.question_zh_hans, cells.question_en),
    answer: text(cells.answer_zh_hans, cells.answer_en),
    lookedFor: cells.looked_for,
    aliases: listOf(cells.aliases),
  }
}

export function comparison({ cells }: Row<'comparisons'>): Domain.Comparison {
  return {
    id: cells.id,
    relation: cells.relation as Domain.ComparisonRelation,
    members: listOf(cells.members),
    reason: text(cells.reason_zh_hans, cells.reason_en),
  }
}

export function conflict({ cells }: Row<'conflicts'>): Domain.Conflict {
  return {
    id: cells.id,
    members: listOf(cells.members),
    explanation: text(cells.explanation_zh_hans, cells.explanation_en),
    leads: cells.leads,
  }
}

function text(zh: string, en: string): Domain.Text {
  return { zh, en }
}
