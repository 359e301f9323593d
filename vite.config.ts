import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import Icons from 'unplugin-icons/vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { datasetPlugin } from './data/pipeline/datasetPlugin.ts'
import { editionIn } from './data/pipeline/readDescription.ts'
import app from './package.json' with { type: 'json' }
import { hantMessagesPlugin } from './src/build/hantMessagesPlugin.ts'
import { noticesPlugin } from './src/build/noticesPlugin.ts'
import { palettePlugin } from './src/build/palettePlugin.ts'
import { parcels } from './src/build/parcels.ts'
import { prerenderPlugin } from './src/build/prerenderPlugin.ts'
import { pwaOptions } from './src/build/pwaOptions.ts'
import { repairWorkerPlugin } from './src/build/repairWorker.ts'

/** They leave nothing behind; held by tests/guards.test.ts. */
const PURE_TESTS = [
  'tests/*.test.ts',
  'tests/data/**/*.test.ts',
  'tests/unit/{charts,record}/**/*.test.ts',
  'tests/unit/features/**/engine/**/*.test.ts',
]

export default defineConfig({
  plugins: [
    vue(),
    Icons({ compiler: 'vue3' }),
    datasetPlugin(),
    hantMessagesPlugin(),
    palettePlugin(),
    prerenderPlugin(),
    repairWorkerPlugin(),
    noticesPlugin(),
    VitePWA(pwaOptions(editionIn('data'))),
  ],
  define: {
    __APP_VERSION__: JSON.stringify(app.version),
    // No component uses the options API: 1.8 kB less until the app is alive.
    __VUE_OPTIONS_API__: 'false',
  },
  resolve: {
    alias: [
      // Dexie's default entry is an ES5 wrapper, 1.9 kB larger.
      { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
      // For the spreadsheet libraries too: the package's own starts workers that the policy forbids.
      {
        find: /^fflate$/,
        replacement: fileURLToPath(new URL('src/platform/zip.ts', import.meta.url)),
      },
    ],
  },
  build: {
    target: 'es2022',
    // The first that know all that base.css asks for; light-dark() is written out for them (decisions/0020).
    cssTarget: ['chrome111', 'safari16.4', 'ios16.4', 'firefox121'],
    modulePreload: { polyfill: false },
    // The chart chunk is known to be large and is loaded late.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // Names that the size budget (.size-limit.json) and the bench can find.
        chunkFileNames: ({ name }) => `assets/${name === 'chunk' ? 'charts' : name}-[hash].js`,
        codeSplitting: { groups: parcels },
      },
    },
  },
  preview: { port: 4173, host: true },
  test: {
    environment: 'node',
    // No test is timed: a busy machine may take ten times as long.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    globalSetup: 'tests/fixtures/compileOnce.ts',
    // One worker more than Vitest would start: what compiles for them has little to do.
    maxWorkers: '100%',
    projects: [
      // One after the other in the same worker, with the same modules.
      { extends: true, test: { name: 'pure', include: PURE_TESTS, isolate: false } },
      {
        extends: true,
        test: { name: 'apart', include: ['tests/unit/**/*.test.ts'], exclude: PURE_TESTS },
      },
    ],
  },
})
