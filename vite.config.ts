import vue from '@vitejs/plugin-vue'
import Icons from 'unplugin-icons/vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { datasetPlugin } from './data/pipeline/datasetPlugin'
import app from './package.json' with { type: 'json' }
import { hantMessagesPlugin } from './src/build/hantMessagesPlugin'
import { prerenderPlugin } from './src/build/prerenderPlugin'
import { pwaOptions } from './src/build/pwaOptions'

export default defineConfig({
  plugins: [
    vue(),
    Icons({ compiler: 'vue3' }),
    datasetPlugin(),
    hantMessagesPlugin(),
    prerenderPlugin(),
    VitePWA(pwaOptions),
  ],
  define: {
    __APP_VERSION__: JSON.stringify(app.version),
    // No component uses the options API: 1.8 kB less until the app is alive.
    __VUE_OPTIONS_API__: 'false',
  },
  resolve: {
    // Dexie's default entry is an ES5 wrapper, 1.9 kB larger.
    alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }],
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // All styles are inlined into the pages (under 10 kB), so no page waits for a second file.
    cssCodeSplit: false,
    // The chart chunk is known to be large and is loaded late.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // Names that the size budget (.size-limit.json) and the bench can find.
        chunkFileNames: ({ name }) => `assets/${name === 'chunk' ? 'charts' : name}-[hash].js`,
        // All that a start needs is one script: nine small ones measured larger and slower (decisions/0007).
        codeSplitting: { groups: [{ name: 'entry', tags: ['$initial'] }] },
      },
    },
  },
  preview: { port: 4173, host: true },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/data/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
    ],
  },
})
