import type { Page } from '@playwright/test'
import { expect, mounted, test } from './fixture'
import { prefer } from './preferences'
import { INDICATOR, INDICATOR_NAME } from './routes'

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'name'>
const local = (lang: string): Voice => ({ lang, localService: true, default: false, name: lang })

/** A phone with these voices; what they are asked to say is kept. `mute` ones report neither start nor end. */
const withVoices = (page: Page, voices: readonly Voice[], way: 'speaks' | 'fails' = 'speaks') =>
  page.addInitScript(
    ([list, how]) => {
      const said: string[] = []
      let current: SpeechSynthesisUtterance | undefined
      class Utterance extends EventTarget {
        voice: Voice | null = null
        lang = ''
        onstart?: () => void
        onend?: () => void
        onerror?: () => void
        constructor(readonly text: string) {
          super()
        }
      }
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => list,
        speak(utterance: SpeechSynthesisUtterance & Utterance) {
          current = utterance
          said.push(`${utterance.voice?.lang}: ${utterance.text}`)
          if (how === 'fails') setTimeout(() => utterance.onerror?.())
          else setTimeout(() => utterance.onstart?.())
        },
        cancel() {
          said.push('silence')
          const { onerror } = (current ?? {}) as Partial<Utterance>
          current = undefined
          setTimeout(() => onerror?.())
        },
      })
      Object.defineProperty(window, 'speechSynthesis', { value: speech })
      Object.assign(window, { SpeechSynthesisUtterance: Utterance, said })
    },
    [voices, way] as const,
  )
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said)
const button = (page: Page, name = /^朗读/) => page.getByRole('button', { name })

/** With its menu, where the button is. */
async function open(page: Page, address = INDICATOR) {
  await page.goto(address)
  await mounted(page)
  await button(page, /^(更多操作|More actions)$/).tap()
}

test('the figure is said in words, and a second tap makes it silent', async ({ page }) => {
  await withVoices(page, [local('en-US'), local('zh-CN')])
  await open(page)
  await button(page).tap()
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true')
  expect(await said(page)).toEqual([
    `zh-CN: 厦门市${INDICATOR_NAME}，二零二六年目标超百分之六十五。`,
  ])
  await button(page).tap()
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false')
  expect(await said(page)).toHaveLength(2)
  expect((await said(page)).at(-1)).toBe('silence')
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('')
})

test('leaving the page makes it silent', async ({ page }) => {
  await withVoices(page, [local('zh-CN')])
  await open(page)
  await button(page).tap()
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: '查', exact: true }).first().click()
  await expect(page).toHaveURL(/search/)
  expect((await said(page)).at(-1)).toBe('silence')
})

test('English is said by an English voice', async ({ page }) => {
  await prefer(page, { language: 'en' })
  await withVoices(page, [local('zh-CN'), local('en-GB')])
  await open(page)
  await button(page, /^Read aloud/).tap()
  expect((await said(page))[0]).toMatch(/^en-GB: Xiamen.*: target above 65 percent, 2026\.$/)
})

test('a voice that would need the network is not used, and the reader is told why', async ({
  page,
}) => {
  await withVoices(page, [{ ...local('zh-CN'), localService: false }])
  await open(page)
  await button(page).tap()
  await expect(page.getByText('会把文字传出手机')).toBeVisible()
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false')
  expect(await said(page)).toEqual([])
})

test('where there is no voice, or it fails, a sentence says so', async ({ page }) => {
  await withVoices(page, [local('en-US')])
  await open(page)
  await button(page).tap()
  await expect(page.getByText('本机没有装这种语言的语音')).toBeVisible()
  await withVoices(page, [local('zh-CN')], 'fails')
  await open(page)
  await button(page).tap()
  await expect(page.getByText('语音未能读出')).toBeVisible()
})

test('on the stage the slide is said by the speaker’s own choice, and the next slide is silent', async ({
  page,
}) => {
  await withVoices(page, [local('zh-CN')])
  await page.goto('meeting/overview/present')
  await expect(page.locator('.stage h1')).toBeVisible()
  expect(await said(page)).toEqual([])
  await button(page).tap()
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true')
  const name = await page.locator('.stage h1').textContent()
  expect((await said(page)).at(-1)).toContain(name)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/slide=2/)
  await expect(button(page)).toHaveAttribute('aria-pressed', 'false')
  expect((await said(page)).at(-1)).toBe('silence')
  await button(page).tap()
  await expect(button(page)).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: '恢复画面' })).toBeVisible()
  expect((await said(page)).at(-1)).toBe('silence')
})

test('a device without a voice of its own shows no such button on the stage', async ({ page }) => {
  await withVoices(page, [{ ...local('zh-CN'), localService: false }, local('en-US')])
  await page.goto('meeting/overview/present')
  await expect(page.getByRole('button', { name: '黑屏' })).toBeVisible()
  await mounted(page)
  await expect(button(page)).toHaveCount(0)
})

test('in English a rank is said as an ordinal', async ({ page }) => {
  await prefer(page, { language: 'en' })
  await withVoices(page, [local('en-GB')])
  await open(page, 'indicator/touch-module-base-rank')
  await button(page, /^Read aloud/).tap()
  expect((await said(page))[0]).toMatch(/: the largest worldwide, year not stated\.$/)
})
