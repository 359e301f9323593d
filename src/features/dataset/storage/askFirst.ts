/**
 * Whether a start asks the database before it shows the app's own figures, remembered where a killed browser does not lose it:
 * what is written to localStorage (versionHint.ts) reaches the disk seconds later, what goes into database and caches at once.
 * The service worker marks the pages it hands out, and the head script reads that mark.
 */
import { within } from './within'

/** Its being there is all it says; one for all sub-paths, like the database. */
const CACHE = 'shukan-ask-first'
/** Whoever waits for it has tapped. */
const TIMEOUT_MS = 1000

/** Never throws: without caches, or without room in them, the hint alone has to do. */
export async function askFirst(wanted: boolean): Promise<void> {
  try {
    const acting: Promise<unknown> = wanted ? caches.open(CACHE) : caches.delete(CACHE)
    await within(TIMEOUT_MS, acting)
  } catch {
    // As without the mark.
  }
}

/** Never throws. */
export async function asksFirst(): Promise<boolean> {
  try {
    return await caches.has(CACHE)
  } catch {
    return false
  }
}
