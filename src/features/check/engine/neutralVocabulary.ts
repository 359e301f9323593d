import * as frame from './neutralFrame.ts'
import * as saying from './neutralSaying.ts'

/**
 * Words that never change what is counted, nor its place, time or comparator. Left out on purpose: nouns that could be
 * counted instead (读者, 直播), verbs that make another figure (受理, 共享, 吸引), and whatever denies, takes away or falls
 * short (未, 差, 缺, 降至, 除); a word that holds such a sign and is harmless as a whole (不断, 不仅) stands here by itself.
 */
export const NEUTRAL_WORDS: readonly string[] = [
  ...Object.values(frame),
  ...Object.values(saying),
].flatMap((group) => group.trim().split(/\s+/))
