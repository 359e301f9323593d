/**
 * Characters that nobody sees but that change what is seen: control characters, halves of a pair, and the marks
 * that turn the direction of writing (a name could otherwise read backwards).
 */
const HIDDEN =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

export const hasHidden = (text: string): boolean => text.search(HIDDEN) >= 0

export const withoutHidden = (text: string): string => text.replace(HIDDEN, '')
