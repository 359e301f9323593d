/** How sure is sure enough; all measured on the labelled sentences (tests/unit/domain/check). */

/** Below it the words do not name an indicator whose value differs. */
export const NAMED = 0.42
/** Below it an equal value is a coincidence. */
export const LIKELY = 0.38
/** Enough for a value that belongs to a sister of the indicator that is named. */
export const KIN = 0.25
/** A value that fits may be named a little less well than another indicator. */
export const NEARLY_BEST = 0.85
/** From here on two indicators are named equally well. */
export const EQUALLY = 0.97
/** An indicator with figures of the place is preferred from this part of the best score on. */
export const OF_PLACE = 0.8
/** So much more must be heard of a sister's names to prefer her … */
export const MORE_SAID = 1.15
/** … and so much more to prefer a stranger, or a sister that only other places have. */
export const MUCH_MORE = 1.8
/** Share of one of the two names proper that must be heard besides an alias. */
export const OWN_NAME = 0.12
/** From here on a clause names an indicator by itself. */
export const CLAUSE_NAMES = 0.6
/** With no foreign word in its clause, a value that fits may be named this much less well than another indicator. */
export const WHOLLY_SAID = 0.75
/** … and found at all. */
export const WHOLLY_LIKELY = 0.3
