/**
 * What belongs to a link and what a message or a chat put behind it: `。`, `），请查收`, `&from=singlemessage`. One rule for
 * all: a code goes up to the first character that cannot belong to one. A full stop belongs only between others.
 */
const OWN = /^[\w.+~/-]*/

/** The code that `text` begins with; '' where it begins with none. */
export const leadingCode = (text: string): string => (OWN.exec(text)?.[0] ?? '').replace(/\.+$/, '')
