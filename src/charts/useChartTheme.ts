import { useMediaQuery, useMutationObserver } from '@vueuse/core'
import { shallowRef, watch, type Ref } from 'vue'
import { readChartTheme, type ChartTheme } from './theme'

/** The theme at `element`, read anew when <html> changes its theme or text size or goes to paper, or the device its preference. */
export function useChartTheme(
  element: Readonly<Ref<HTMLElement | null>>,
): Ref<ChartTheme | undefined> {
  const theme = shallowRef<ChartTheme>()
  const read = () => {
    if (element.value) theme.value = readChartTheme(element.value)
  }
  const root = typeof document === 'undefined' ? null : document.documentElement
  useMutationObserver(root, read, {
    attributeFilter: ['data-theme', 'data-text', 'data-step', 'data-printing'],
  })
  watch(
    [
      element,
      useMediaQuery('(prefers-color-scheme: dark)'),
      useMediaQuery('(prefers-contrast: more)'),
      useMediaQuery('(forced-colors: active)'),
    ],
    read,
    {
      flush: 'post',
      immediate: true,
    },
  )
  return theme
}
