import type { DataMessages } from '../zhHans/data'

export const data: DataMessages = {
  title: 'Data',
  version: 'Data version',
  released: 'Released',
  source: 'Now from',
  sources: { bundled: 'installed with the app', device: 'this device’s database' },
  verified: 'Verification',
  verifiedYes: 'as the published manifest says',
  verifiedUnknown: 'cannot be verified on this connection (needs https or localhost)',
  counts: 'Contents',
  countsText: (indicators, statements, documents) =>
    `${indicators} indicators · ${statements} statements · ${documents} documents`,
  supplementary: (listed, others) =>
    `The areas list ${listed} indicators; the other ${others} have supplementary figures only`,
  storage: 'Storage',
  storageOk: 'data and your own content can be kept',
  storageUnavailable: 'nothing can be saved on this device; everything still shows',
  offlineUse: 'Offline use',
  offlineUnknown: 'being checked…',
  offlineStoring: (stored, total) => `storing ${stored}/${total}`,
  offlineReady: (total) => `ready, all ${total} files are here`,
  offlineIncomplete: (stored, total) =>
    `not complete${total ? ` (${stored}/${total})` : ''}, goes on when online`,
  offlineImpossible: 'not possible here: needs https or localhost, and a browser that supports it',
  repair: 'Repair the app',
  repairNote: 'Clears the caches and fetches the app anew; your own content stays.',
  dates: 'Three dates',
}
