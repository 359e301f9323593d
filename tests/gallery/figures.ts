/** Figures, their sources and what documents say in words. */
import { h } from 'vue'
import type { Statement } from '../../src/record/dataset'
import { indicatorFigures, type IndicatorFigures } from '../../src/record/indicatorFigures'
import CommitmentLine from '../../src/ui/CommitmentLine.vue'
import DepartmentLinks from '../../src/ui/DepartmentLinks.vue'
import DueState from '../../src/ui/DueState.vue'
import FigureLine from '../../src/ui/FigureLine.vue'
import FigureText from '../../src/ui/FigureText.vue'
import MarkedText from '../../src/ui/MarkedText.vue'
import PaperSource from '../../src/ui/PaperSource.vue'
import PrintedText from '../../src/ui/PrintedText.vue'
import PrintedToken from '../../src/ui/PrintedToken.vue'
import SourceLink from '../../src/ui/SourceLink.vue'
import StatementLine from '../../src/ui/StatementLine.vue'
import TaskLine from '../../src/ui/TaskLine.vue'
import TaskNumber from '../../src/ui/TaskNumber.vue'
import { onDay } from './onDay'
import type { Ground, States } from './pieces'

const SIZES = ['row', 'tile', 'hero', 'giant'] as const
const TONES = ['plain', 'target', 'actual', 'compare'] as const

/** The first of each kind. */
function oneOfEach<T>(
  all: readonly T[],
  kindOf: (one: T) => string,
): readonly (readonly [string, T])[] {
  const found = new Map<string, T>()
  for (const one of all) if (!found.has(kindOf(one))) found.set(kindOf(one), one)
  return [...found]
}

const statesOf = <T>(
  all: readonly (readonly [string, T])[],
  show: (one: T) => ReturnType<typeof h>,
): States => Object.fromEntries(all.map(([name, one]) => [name, () => show(one)]))

export function figures({ lookups }: Ground): Readonly<Record<string, States>> {
  const { statements, commitments, tasks, indicators } = lookups.dataset
  const comparators = oneOfEach(statements, ({ kind, quantity }) =>
    kind === 'rank' ? 'a rank, as printed' : quantity.comparator,
  )
  const statement = statements[0]!
  const task = tasks[0]!
  const lines = oneOfEach(
    indicators.map(({ id }) => indicatorFigures(id, lookups)),
    ({ target, actual, province, nation }: IndicatorFigures) =>
      Object.entries({ target, actual, province, nation })
        .flatMap(([name, figure]) => (figure ? [name] : []))
        .join(', ') || 'nothing of the city',
  )
  const sources = oneOfEach(statements, ({ section }: Statement) =>
    section === ''
      ? 'a whole document'
      : /^[一二三四五六七八九十]/.test(section)
        ? 'a chapter'
        : 'a part without number',
  )
  return {
    FigureText: {
      ...statesOf(comparators, (of) => h(FigureText, { of })),
      ...statesOf(
        SIZES.map((size) => [`size ${size}`, size]),
        (size) => h(FigureText, { of: statement, size }),
      ),
      ...statesOf(
        TONES.map((tone) => [`tone ${tone}`, tone]),
        (tone) => h(FigureText, { of: statement, tone }),
      ),
    },
    DueState: statesOf(
      [
        ['running', '2025-12-01', 'target'],
        ['over', '2031-01-01', 'target'],
        ['of old data', '2031-01-01', 'actual'],
        ['before the day is known', '', 'target'],
      ].map(([name = '', today = '', kind]) => {
        const all = lookups.dataset.indicators.flatMap(
          ({ id }) => indicatorFigures(id, lookups).all,
        )
        const figure = all.find((one) => one.kind === kind && one.period === '2025')!
        return [name, { today, figure }] as const
      }),
      ({ today, figure }) => onDay(today, () => h(DueState, { figure, verdict: 'noActual' })),
    ),
    FigureLine: statesOf(lines, (line) => h(FigureLine, { figures: line })),
    StatementLine: {
      'under its section': () => h(StatementLine, { statement }),
      'with its source': () => h(StatementLine, { statement, source: true }),
    },
    CommitmentLine: statesOf(
      oneOfEach(commitments, ({ kind }) => kind),
      (commitment) => h(CommitmentLine, { commitment, source: true }),
    ),
    PaperSource: { 'for paper': () => h(PaperSource, { statement }) },
    SourceLink: statesOf(sources, ({ document, section }) => h(SourceLink, { document, section })),
    PrintedToken: { 'as printed': () => h(PrintedToken, { of: statement }) },
    PrintedText: {
      'a printed number': () => h(PrintedText, { text: '厦府〔2025〕90号 · 四、(二) and GDP' }),
    },
    MarkedText: {
      'two parts': () =>
        h(MarkedText, {
          text: '数字经济增加值占 GDP 比重',
          ranges: [
            [0, 4],
            [9, 12],
          ],
        }),
      'nothing marked': () => h(MarkedText, { text: '数字经济', ranges: [] }),
    },
    TaskLine: { 'a task': () => h(TaskLine, { task }) },
    TaskNumber: {
      numbered: () => h(TaskNumber, { number: task.number }),
      'without number': () => h(TaskNumber, { number: '' }),
    },
    DepartmentLinks: {
      'two units': () => h(DepartmentLinks, { ids: [...lookups.departments.keys()].slice(0, 2) }),
      'with what stands behind them': () =>
        h(DepartmentLinks, {
          ids: [...lookups.departments.keys()].slice(0, 1),
          others: '等;按职责落实',
        }),
    },
  }
}
