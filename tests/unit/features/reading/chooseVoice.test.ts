import { describe, expect, test } from 'vitest'
import { chooseVoice } from '../../../../src/features/reading/chooseVoice'

const voice = (lang: string, localService = true, isDefault = false) => ({
  lang,
  localService,
  default: isDefault,
})

describe('the voice that reads', () => {
  test.each([
    ['zh-Hans', ['en-US', 'zh-HK', 'zh-TW', 'zh-CN'], 'zh-CN'],
    ['zh-Hans', ['en-US', 'zh_CN_#Hans'], 'zh_CN_#Hans'],
    ['zh-Hans', ['cmn-Hans-CN', 'zh-TW'], 'cmn-Hans-CN'],
    ['zh-Hans', ['zh-HK', 'zh-TW'], 'zh-TW'],
    ['zh-Hans', ['yue-HK'], 'yue-HK'],
    ['zh-Hant', ['zh-CN', 'zh-HK', 'zh_TW'], 'zh_TW'],
    ['zh-Hant', ['zh-HK', 'zh-CN'], 'zh-CN'],
    ['en', ['zh-CN', 'en-GB'], 'en-GB'],
  ] as const)('for %s out of %j is %s', (language, langs, chosen) => {
    expect(
      chooseVoice(
        langs.map((lang) => voice(lang)),
        language,
      ),
    ).toMatchObject({
      voice: { lang: chosen },
    })
  })

  test('is the one that the system has chosen', () => {
    const voices = [voice('zh-CN'), voice('zh-CN', true, true)]
    expect(chooseVoice(voices, 'zh-Hans')).toEqual({ voice: voices[1] })
  })

  test('never needs the network, even where that one fits better', () => {
    const voices = [voice('zh-CN', false, true), voice('zh-TW')]
    expect(chooseVoice(voices, 'zh-Hans')).toEqual({ voice: voices[1] })
  })

  test('is missing with a reason', () => {
    expect(chooseVoice([voice('zh-CN', false)], 'zh-Hans')).toEqual({ problem: 'onlyRemote' })
    expect(chooseVoice([voice('en-US')], 'zh-Hans')).toEqual({ problem: 'none' })
    expect(chooseVoice([], 'en')).toEqual({ problem: 'none' })
  })
})
