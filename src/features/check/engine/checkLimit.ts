/** Longer texts are cut off here; the screen says so. Apart from the engine, whose lexicon only the worker carries. */
export const CHECK_LIMIT = 20_000
