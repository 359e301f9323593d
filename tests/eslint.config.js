import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser, sourceType: 'module' } },
  },
  {
    rules: {
      // The compiler knows the globals of each folder; eslint does not.
      'no-undef': 'off',
      'vue/multi-word-component-names': 'off',
      // An optional prop without a default is undefined, and its type says so.
      'vue/require-default-prop': 'off',
      'vue/no-v-html': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['data/**', 'tests/**', 'vite.config.ts'],
    rules: { 'no-console': 'off' },
  },
  prettier,
)
