/** What a screen reader is told of the pages that matter most: roles, names, states and live regions. */
import { expect, heading, mounted, test } from './fixture'
import { INDICATOR } from './routes'

test('总览: landmarks, heading, ways on, each area with its figure', async ({ page }) => {
  await page.goto('./')
  await mounted(page)
  await expect(page.getByRole('navigation', { name: '主导航' })).toMatchAriaSnapshot(`
    - navigation "主导航":
      - list:
        - listitem:
          - link "总览"
        - listitem:
          - link "查"
        - listitem:
          - link "核对"
        - listitem:
          - link "会议"
        - listitem:
          - link "我的"
  `)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "数字厦门 · 关键数据" [level=1]
      - button "大字"
      - link /查指标/
      - navigation "常用"
      - region "今日速览":
        - heading "今日速览" [level=2]
        - list
      - link /2026年目标 \\d+项/
      - region "六大领域":
        - heading "六大领域" [level=2]
        - region "基础能力":
          - link /基础能力/:
            - heading "基础能力" [level=3]
          - link /数字经济占GDP/
  `)
  await expect(page.locator('[aria-current=page]')).toHaveText('总览')
})

test('指标: the figure, its verdict, its actions and a table with headers', async ({ page }) => {
  await page.goto(INDICATOR)
  await mounted(page)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - article:
        - link "返回：基础能力"
        - heading "数字经济增加值占GDP比重" [level=1]
        - group "这项数值可做的事":
          - button "复制引用"
          - button "引用格式：公文"
          - status
          - button "关注：数字经济增加值占GDP比重"
          - button "分享"
          - button "更多操作"
        - region "各地排序 · 2026年目标":
          - heading "各地排序 · 2026年目标" [level=2]
        - region "达标情况":
          - heading "达标情况" [level=2]
        - region "说明":
          - heading "说明" [level=2]
        - region "全部原文":
          - heading "全部原文" [level=2]
          - group
  `)
})

test('搜索: a named field, and how many were found is said', async ({ page }) => {
  await page.goto('search?q=szjj')
  await mounted(page)
  await expect(page.locator('main [data-hit]').first()).toBeVisible()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "搜索“szjj”" [level=1]
      - search:
        - searchbox "查指标、数值、任务、部门、文件、系统与领域": szjj
        - button "清除"
      - navigation "查的方式":
        - link "指标"
      - status: /找到 \\d+ 项/
      - button "筛选"
      - region /指标 \\d+/:
        - heading /指标 \\d+/ [level=2]
        - list:
          - listitem:
            - link /数字经济增加值占GDP比重 超 65 %/
  `)
})

test('核数字: a named field, and each number’s verdict is announced', async ({ page }) => {
  await page.goto('check')
  await mounted(page)
  const field = page.getByRole('textbox')
  await expect(field).toHaveAccessibleName(/.+/)
  await field.fill('到2026年，厦门数字经济增加值占GDP比重达60%。')
  await expect(page.locator('.results .badge')).toBeVisible()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "核数字" [level=1]
      - textbox
      - status: /\\d+/
  `)
})

test('设置: each choice is a group with a name and its state', async ({ page }) => {
  await page.goto('settings')
  await mounted(page)
  await expect(heading(page)).toHaveText('设置')
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "设置" [level=1]
      - group "文字大小":
        - radio "标准" [checked]
        - radio "较大"
        - radio "长辈版"
        - radio "长辈版特大"
      - group "语言":
        - radio "简体中文" [checked]
        - radio "繁體中文"
        - radio "English"
      - group "外观":
        - radio "跟随系统" [checked]
        - radio "浅色"
        - radio "深色"
      - region "关于":
        - heading "关于" [level=2]
  `)
})
