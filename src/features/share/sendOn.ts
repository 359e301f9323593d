/** Hands something to the system's share sheet, where there is one. The navigator comes in for the tests' sake. */

export type Sent = 'shared' | 'cancelled' | 'refused'
export type Sharer = Pick<Navigator, 'share' | 'canShare'>

/** Whether the device can take it; desktop browsers often take a link but no file. */
export function canSend(data: ShareData, navigator: Partial<Sharer>): boolean {
  try {
    return navigator.share !== undefined && (navigator.canShare?.(data) ?? !data.files)
  } catch {
    return false
  }
}

/** Never throws: closing the sheet is a choice, everything else is a refusal, and both are said in a sentence. */
export async function sendOn(data: ShareData, navigator: Sharer): Promise<Sent> {
  try {
    await navigator.share(data)
    return 'shared'
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'cancelled' : 'refused'
  }
}

/** A picture's name on any file system. */
export const fileNameOf = (name: string): string =>
  `${name
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim()
    .slice(0, 80)}.png`
