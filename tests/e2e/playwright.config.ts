import { defineConfig } from '@playwright/test'
import { BROWSER_ARGUMENTS, existingBrowser } from '../tools/browser.mjs'
import { FONTS, withFonts } from '../tools/fonts.mjs'

const drawnWith = (fonts: keyof typeof FONTS) => ({
  name: FONTS[fonts].family,
  // Elsewhere the browser does not ask fontconfig.
  metadata: { family: process.platform === 'linux' ? FONTS[fonts].family : undefined },
  use: {
    launchOptions: {
      executablePath: existingBrowser(),
      args: BROWSER_ARGUMENTS,
      env: withFonts(fonts),
    },
  },
})

/**
 * Journeys on the built app in real Chromium; every test starts its own host and a fresh browser context. Typefaces are
 * named, so that no width hangs on what a machine happens to have: all journeys have a Chinese one (narrow letters, wide
 * characters), those that measure what is on the screen are made once more with Latin letters alone (the other way round).
 */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: '../tools/fonts.mjs',
  projects: [
    drawnWith('chinese'),
    {
      ...drawnWith('latin'),
      testMatch: ['layout', 'elder', 'mine', 'presenting', 'stageLine'].map(
        (one) => `**/${one}.spec.ts`,
      ),
    },
  ],
  outputDir: '../../node_modules/.tmp/e2e',
  fullyParallel: true,
  workers: 2,
  // A machine that stalls for seconds fails one journey of four hundred; run.mjs names whatever needed the second try.
  retries: 1,
  // No journey is timed: a busy machine may take ten times as long.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: {
    viewport: { width: 390, height: 844 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    actionTimeout: 30_000,
    hasTouch: true,
  },
})
