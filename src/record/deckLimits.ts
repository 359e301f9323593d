/** More than anybody presents in one meeting; they keep a hostile link or file from costing anything. */
export const DECK_LIMITS = {
  slides: 200,
  name: 80,
  line: 200,
  indicator: 120,
  /** Characters of a link's payload. */
  payload: 64 * 1024,
  /** Bytes that a payload may unfold to, and a file may have. */
  text: 256 * 1024,
} as const
