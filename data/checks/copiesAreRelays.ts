import { isOfficialHost } from '../../src/record/publicAddress.ts'
import { complaint, type Check } from './check.ts'

/** Words by which issuer or note say that another's text was seen. */
const COPIED = /转载|转引|摘编|摘录/

/** Where a page stands does not make it official: what it copies decides. */
export const copiesAreRelays: Check = {
  name: 'copies-are-relays',
  description: 'official is a public body’s own page; what issuer or note call a copy is a relay',
  run: ({ tables }) =>
    tables.documents.flatMap((row) => {
      const { reliability, address, issuer, note_zh_hans: note } = row.cells
      if (reliability !== 'official' && reliability !== 'press') return []
      if (COPIED.test(issuer + note)) {
        const message = `${reliability}, but issuer or note call the page a copy`
        return [complaint(row, 'reliability', message, 'write relay')]
      }
      if (reliability === 'press' || address === '' || isOfficialHost(address)) return []
      const message = `official, but “${address}” is no address of a public body`
      return [complaint(row, 'reliability', message, 'write press or relay')]
    }),
}
