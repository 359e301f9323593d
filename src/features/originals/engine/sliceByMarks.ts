/** A stretch of a text; `mark` is the index of the mark it begins with, -1 for what stands before the first. */
export interface Slice {
  readonly mark: number
  readonly start: number
  readonly end: number
}

export interface Sliced {
  /** In the order of the text, without gaps; the first is what stands before the first mark. */
  readonly slices: readonly Slice[]
  /** Indexes of the marks that do not stand in the text after the mark before them. */
  readonly lost: readonly number[]
}

/**
 * Cuts a text at its marks, in their order: each is searched after the place where the one before it began. A mark
 * may be given in several wordings; the first that stands there counts. Build and app share this, each with its own
 * idea of when characters are the same.
 */
export function sliceByMarks(text: string, marks: readonly (readonly string[])[]): Sliced {
  const starts: { mark: number; start: number }[] = []
  const lost: number[] = []
  let from = 0
  marks.forEach((wordings, mark) => {
    const start = wordings
      .filter((wording) => wording !== '')
      .map((wording) => text.indexOf(wording, from))
      .find((place) => place >= 0)
    if (start === undefined) lost.push(mark)
    else {
      starts.push({ mark, start })
      from = start + 1
    }
  })
  const all = [{ mark: -1, start: 0 }, ...starts]
  const slices = all.map(({ mark, start }, index) => ({
    mark,
    start,
    end: all[index + 1]?.start ?? text.length,
  }))
  return { slices, lost }
}
