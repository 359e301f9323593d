import vue from '@vitejs/plugin-vue'
import Icons from 'unplugin-icons/vite'
import { defineConfig } from 'vitest/config'
import { datasetPlugin } from './data/pipeline/datasetPlugin'

export default defineConfig({
  plugins: [vue(), Icons({ compiler: 'vue3' }), datasetPlugin()],
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
