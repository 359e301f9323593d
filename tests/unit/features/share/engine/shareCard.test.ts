import { describe, expect, it } from 'vitest'
import { indicatorFigures } from '../../../../../src/record/indicatorFigures'
import { shareCard, type CardWords } from '../../../../../src/features/share/engine/shareCard'
import { shipped, shippedLookups as lookups } from '../../../../fixtures/shipped'
import { plainWords } from '../../../../fixtures/words'

const words: CardWords = {
  ...plainWords,
  name: 'name',
  parts: ({ quantity: { comparator, value, unit } }) => ({
    before: comparator,
    number: `${value}`,
    unit,
    after: '',
  }),
  rule: ({ quantity: { comparator } }) => `rule ${comparator}`,
  verdict: (kind) => `verdict ${kind}`,
  citation: ({ document, section, token }) => `${document} ${section} ${token}`,
  aside: 'aside',
  past: (_, verdict) => (verdict ? `past, ${verdict}` : ''),
  judged: 'judged',
  version: 'version',
  scan: 'scan',
  source: 'source',
  app: 'app',
  independent: 'independent',
}

function cardOf(id: string) {
  const figures = indicatorFigures(id, lookups)
  const lead = figures.target ?? figures.actual ?? figures.all[0]!
  return shareCard({ figures, picture: undefined, lead, verdict: 'undecided', link: 'link' }, words)
}

describe('a share card', () => {
  const card = cardOf('digital-economy-value-added-share')

  it('shows the figure with its comparator, whose it is, its source, version and link', () => {
    expect(card.figure).toEqual({ before: '>', number: '65', unit: '%', after: '' })
    expect(card.about).toBe('xiamen 2026 target')
    expect(card.citation).toContain('超65%')
    expect(card).toMatchObject({ role: 'target', version: 'version', link: 'link', name: 'name' })
    expect(card.verdict).toEqual({
      kind: 'undecided',
      label: 'judged',
      word: 'verdict undecided',
    })
    expect(card.rule).toBe('rule >')
  })

  it('shows what stands beside it, and never the figure itself again', () => {
    expect(card.lines.map(({ role }) => role)).toContain('actual')
    expect(card.lines.map(({ label }) => label)).not.toContain(card.about)
  })

  it('says of figures of another definition that they are such', () => {
    const all = shipped.indicators.filter((i) => lookups.statementsByIndicator.has(i.id))
    const asides = all.flatMap(({ id }) => cardOf(id).lines).filter(({ aside }) => aside)
    expect(asides.length).toBeGreaterThan(0)
    expect(new Set(asides.map(({ aside }) => aside))).toEqual(new Set(['aside']))
  })

  it('leaves out a verdict that there is none of', () => {
    const id = 'digital-economy-value-added-share'
    const figures = indicatorFigures(id, lookups)
    const lead = figures.province ?? figures.all[0]!
    const { verdict } = shareCard(
      { figures, picture: undefined, lead, verdict: undefined, link: '' },
      words,
    )
    expect(verdict).toBeUndefined()
  })

  it('shows a rank in its printed characters, which say what a number would not', () => {
    const { figure, rule } = cardOf('provincial-innovation-firms-list-rank')
    expect(figure).toEqual({ before: '', number: '并列全省第一', unit: '', after: '' })
    expect(rule).toBe('')
  })

  it('can be made of every indicator that has a figure', () => {
    for (const { id } of shipped.indicators) {
      if (!lookups.statementsByIndicator.has(id)) continue
      const { figure, citation, lines } = cardOf(id)
      expect(figure.number, id).not.toBe('')
      expect(citation, id).not.toBe('')
      expect(lines.length, id).toBeLessThanOrEqual(5)
    }
  })
})
