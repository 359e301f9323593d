/** Which public addresses may be tapped: a copy on a stranger's page is named, never opened from here. Pure. */
import type { Document } from './dataset.ts'

/** Host of a web address, '' for anything else; a user name before the host (`gov.cn@evil.example`) is none. */
const hostOf = (address: string): string =>
  /^https?:\/\/([a-z0-9.-]+)(?::\d+)?(?:[/?#]|$)/i.exec(address)?.[1]?.toLowerCase() ?? ''

/** gov.cn is given to public bodies only. */
export const isOfficialHost = (address: string): boolean => /(?:^|\.)gov\.cn$/.test(hostOf(address))

/** The address of a document as a link: on an official host, or on the press site whose own text it is; else ''. */
export const linkOf = ({ address, reliability }: Pick<Document, 'address' | 'reliability'>) =>
  isOfficialHost(address) || (reliability === 'press' && hostOf(address) !== '') ? address : ''
