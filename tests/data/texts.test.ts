import { describe, expect, it } from 'vitest'
import { compileFolder } from '../../data/pipeline/compileFolder'
import { pinyinOf } from '../../data/pipeline/pinyinOf'
import { appToHant, toHant } from '../../data/pipeline/zhHant'
import { diskOf, filesOf, first, FOLDER, goodRows } from './fixtures'

describe('pinyinOf', () => {
  it.each([
    ['数字经济增加值占GDP比重', 'shu zi jing ji zeng jia zhi zhan GDP bi zhong'],
    ['高质量行业数据集', 'gao zhi liang hang ye shu ju ji'],
    ['行政执法', 'xing zheng zhi fa'],
    ['农业生产信息化率', 'nong ye sheng chan xin xi hua lv'],
    ['率先', 'shuai xian'],
    ['重点与重复', 'zhong dian yu chong fu'],
    ['还款增长时长', 'huan kuan zeng zhang shi chang'],
    ['接口调用', 'jie kou diao yong'],
    ['人行厦门中心支行', 'ren hang xia men zhong xin zhi hang'],
    ['每年新建5G基站', 'mei nian xin jian 5G ji zhan'],
    ['“i厦门”日活', 'i xia men ri huo'],
  ])('%s is %s', (name, syllables) => {
    expect(pinyinOf(name)).toBe(syllables)
  })
})

describe('the Traditional texts', () => {
  it.each([
    ['为群众办实事', '為群眾辦實事'],
    ['平台里的信息', '平臺裡的信息'],
    ['用户发布', '用戶發佈'],
    ['集中签约', '集中簽約'],
    ['龙岩市', '龍岩市'],
    ['湖里区', '湖里區'],
    ['评价报告发布', '評價報告發佈'],
    ['数据最多采一次', '數據最多採一次'],
    ['常住人口占比', '常住人口佔比'],
  ])('%s is %s: characters of Taiwan, words as they are', (zh, hant) => {
    expect(toHant(zh)).toBe(hant)
  })

  it.each([
    ['导出数据包', '匯出數據包'],
    ['已保存到手机主屏幕', '已儲存到手機主畫面'],
    ['粘贴链接，或打印', '貼上連結，或列印'],
  ])('%s is %s where the app itself says it', (zh, hant) => {
    expect(appToHant(zh)).toBe(hant)
  })

  it('hold only what differs, take names by hand first and say printed characters in the same script', () => {
    const rows = goodRows()
    first(rows.indicators).name_zh_hant = '數位經濟占GDP比重'
    first(rows.statements).token = '占比超65%'
    const compiled = compileFolder(FOLDER, diskOf(filesOf(rows)))
    const texts = compiled.ok ? compiled.hant.texts : {}
    expect(texts['数字经济占GDP比重']).toBe('數位經濟占GDP比重')
    expect(texts['网上服务']).toBe('網上服務')
    expect(texts['占比超65%']).toBe('佔比超65%')
    expect(texts['甲市']).toBeUndefined()
    expect(Object.entries(texts).filter(([zh, hant]) => zh === hant)).toEqual([])
  })
})
