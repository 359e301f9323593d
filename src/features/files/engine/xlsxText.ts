/** Characters that an XLSX cannot hold as they are, in the way that spreadsheets write them: `_x000D_`. Pure. */

/** Code points that are no characters; no text has them, and XML readers stumble over them. */
const NO_CHARACTER = /\p{Surrogate}|\p{Noncharacter_Code_Point}/gu
/** Control characters, a carriage return (XML turns it into a line feed), and what looks like the way itself. */
// eslint-disable-next-line no-control-regex
const UNSPEAKABLE = /[\u0000-\u0008\u000b-\u001f]|_(?=x[0-9A-Fa-f]{4}_)/g

export function xlsxText(text: string): string {
  const plain = text.replaceAll(NO_CHARACTER, '\ufffd').replaceAll(UNSPEAKABLE, spelt)
  // write-excel-file 4.1.1 looks texts up in a plain object and takes what every object has for one of them.
  return plain in {} ? plain.replace(/^./su, spelt) : plain
}

const spelt = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
