/** The floor: the same figures as 总览 and as one 指标 page, written as a page that does nothing else. */
import type { Dataset } from '../../../src/record/dataset'
import type { Figure } from '../../../src/record/figure'
import { figuresAtAGlance } from '../../../src/record/latest'
import { indicatorFigures } from '../../../src/record/indicatorFigures'
import { createLookups, type Lookups } from '../../../src/record/lookups'
import { areaModel, freshness, type IndicatorModel } from '../../../src/record/overview'
import type { Quantity } from '../../../src/record/quantity'
import { figure as words } from '../../../src/i18n/zhHans/figure'

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

function number({ comparator, value, unit }: Quantity, tag = 'span'): string {
  const { before, after } = words.comparators[comparator]
  return `${before}<${tag}>${value}</${tag}>${escape(unit)}${after}`
}

const roles = ['target', 'actual', 'province', 'nation'] as const

/** Every figure of a row in words, and its picture: marks on one scale. */
function line({ figures }: Pick<IndicatorModel, 'figures'>): string {
  const shown = roles.flatMap((role) => {
    const figure = figures[role]
    return figure ? [{ role, quantity: figure.lead.quantity }] : []
  })
  const top = Math.max(...shown.map(({ quantity }) => Math.abs(quantity.value)), 1)
  const marks = shown.map(({ role, quantity }) => {
    const x = Math.round((Math.abs(quantity.value) / top) * 300)
    return role === 'actual'
      ? `<path class="actual" d="M0 12h${x}" stroke="currentColor" stroke-width="6"/>`
      : `<path class="${role}" d="M${x} 4v16l-4-8z" fill="currentColor"/>`
  })
  const texts = shown.map(
    ({ role, quantity }) => `<span class="${role}">${role} ${number(quantity)}</span>`,
  )
  return `${texts.join(' ')}<svg width="310" height="24">${marks.join('')}</svg>`
}

function card(model: ReturnType<typeof areaModel>, name: string): string {
  const hero = model.headline?.figures.target ?? model.headline?.figures.actual
  const head = model.headline
    ? `<p>${escape(model.headline.indicator.name.zh)}</p>${
        hero ? `<div class="${hero.kind}">${number(hero.lead.quantity, 'b')}</div>` : ''
      }${line(model.headline)}`
    : ''
  return `<section><h2>${escape(name)}</h2>${head}</section>`
}

function tile(figure: Figure, lookups: Lookups): string {
  const name = lookups.indicators.get(figure.indicator)?.shortName.zh ?? ''
  return `<li class="actual">${number(figure.lead.quantity)}<br><small>${escape(name)} ${figure.period}</small></li>`
}

export function homePage(dataset: Dataset, style: string): string {
  const lookups = createLookups(dataset)
  const none = () => ''
  const silent = { place: none, short: none, label: none, kindOfWhen: none } as const
  const words = { ...silent, text: none, unit: none, besideName: none, printedIn: none }
  const cards = dataset.areas.map((area) =>
    card(
      areaModel(area, lookups, words, (text) => text.zh),
      area.name.zh,
    ),
  )
  const glance = figuresAtAGlance(lookups, 6)
  const dates = freshness(lookups)
  const tiles = (figures: readonly Figure[]) =>
    `<ul class="tiles">${figures.map((figure) => tile(figure, lookups)).join('')}</ul>`
  return page(
    style,
    `<h1>数字厦门 · 关键数据</h1><h2>今日速览</h2>${tiles(glance)}${cards.join('')}<p>${dates.dataUntil} ${dates.issued}</p>`,
  )
}

export function indicatorPage(dataset: Dataset, id: string, style: string): string {
  const lookups = createLookups(dataset)
  const indicator = lookups.indicators.get(id)
  if (!indicator) throw new Error(`no indicator ${id}`)
  const figures = indicatorFigures(id, lookups)
  const [first = figures.all[0]!] = [figures.target, figures.actual, ...figures.all].filter(Boolean)
  const rows = figures.all.flatMap(({ statements }) =>
    statements.map(
      ({ quantity, place, period, kind, document, section, token }) =>
        `<li>${place} ${period} ${words.kinds[kind]} ${number(quantity)}<br><small>${escape(
          lookups.documents.get(document)?.title.zh ?? '',
        )} ${section} <q>${escape(token)}</q></small></li>`,
    ),
  )
  return page(
    style,
    `<h1>${escape(indicator.name.zh)}</h1><section><div class="${first.kind}">${number(
      first.lead.quantity,
      'b',
    )}</div>${line({ figures })}</section><ul>${rows.join('')}</ul><p>${escape(
      indicator.definition.zh,
    )}</p>`,
  )
}

const page = (style: string, body: string) =>
  `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>数看厦门</title><link rel="icon" href="data:,"><style>${style}</style>${body}<p>依据公开文件独立整理,非官方发布</p><script>navigator.serviceWorker.register('/sw.js')</script></html>`
