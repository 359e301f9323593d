import { defineConfig } from '@playwright/test'
import { BROWSER_ARGUMENTS, existingBrowser } from '../tools/browser.mjs'

/** Journeys on the built app in real Chromium; every test starts its own host and a fresh browser context. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
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
    launchOptions: { executablePath: existingBrowser(), args: BROWSER_ARGUMENTS },
  },
})
