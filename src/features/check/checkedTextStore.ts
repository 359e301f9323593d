import { defineStore } from 'pinia'
import { customRef, shallowRef } from 'vue'
import { readCheckedText, writeCheckedText } from './checkedTextStorage'

/** The text of 核一句 while this window lasts; `text` writes itself down. */
export const useCheckedTextStore = defineStore('checkedText', () => {
  const kept = shallowRef(readCheckedText())
  const text = customRef<string>(() => ({
    get: () => kept.value,
    set(value) {
      kept.value = value
      writeCheckedText(value)
    },
  }))
  return { text }
})
