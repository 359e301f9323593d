/** A file that another page recognised as a table of figures, on its way to 我的数据. */
let handed: File | undefined

export const handFile = (file: File): void => void (handed = file)

/** Handed out once. */
export function takeHandedFile(): File | undefined {
  const file = handed
  handed = undefined
  return file
}
