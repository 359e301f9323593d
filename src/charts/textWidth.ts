/** A good guess at a text's width without a screen: a Han character is one em wide, a Latin one a little over half. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0
  for (const character of text) ems += character.codePointAt(0)! > 0x2e7f ? 1 : 0.58
  return ems * fontSize
}
