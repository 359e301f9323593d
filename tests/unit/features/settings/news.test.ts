import { h } from 'vue'
import { expect, test } from 'vitest'
import app from '../../../../package.json' with { type: 'json' }
import AppNews from '../../../../src/features/settings/AppNews.vue'
import { news } from '../../../../src/features/settings/texts/news.zh'
import { rendered, textOf } from '../../../fixtures/rendered'

const linesIn = async (language: 'zh-Hans' | 'zh-Hant' | 'en') =>
  (await rendered(() => h(AppNews), { language })).match(/<h3|<li/g)

test('this version of the app says first what is new in it; write it in news.zh.ts', () => {
  expect(Object.keys(news.versions)[0]).toBe(app.version)
})

test('every language tells the same, line by line', async () => {
  const lines = Object.values(news.versions).flatMap((told) => ['<h3', ...told.map(() => '<li')])
  for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const)
    expect(await linesIn(language)).toEqual(lines)
})

test('the words of the Traditional one are made of the Simplified ones', async () => {
  expect(textOf(await rendered(() => h(AppNews), { language: 'zh-Hant' }))).toContain('匯出 CSV')
})
