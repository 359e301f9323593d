import edition from 'virtual:edition'
import { laterTexts } from '../../../i18n/laterTexts'
import { share as zhHans } from './share.zh'
import { share as zhHant } from './share.zh.ts?hant'

export const useShareTexts = laterTexts(zhHans, zhHant, {
  open: 'Share',
  title: 'Share',
  close: 'Close',
  legend: 'Share as',
  forms: { picture: 'Picture', text: 'Text', link: 'Link', qr: 'QR code' },
  drawing: 'Drawing…',
  picture: (name, figure) => `Card: ${name}, ${figure}`,
  noPicture: 'This browser does not allow drawing; text, link and QR code still work.',
  sharePicture: 'Share picture',
  shareText: 'Share text',
  shareLink: 'Share link',
  save: 'Save picture',
  saved: (file) => `Saved: ${file}`,
  whole: (about) => `Whole screen: ${about}`,
  copyPicture: 'Copy picture',
  pictureCopied: 'Picture copied; paste it into a chat or a document.',
  pictureNotCopied: 'The picture could not be copied; save it instead.',
  saveHint: 'Or press and hold the picture to save it.',
  longPress: 'Press and hold the picture, then choose “Save image” or “Send to chat”.',
  copyText: 'Copy text',
  copyLink: 'Copy link',
  cancelled: 'Sharing was cancelled; everything is still here.',
  refused: 'The system’s sharing could not be opened; save or copy instead.',
  shared: 'Handed to the system’s sharing.',
  linkHint:
    'The link pins the data version and the figure: opened later or elsewhere, offline too, it shows then and now.',
  qrHint: 'Scan with another phone to open the page with this figure pinned.',
  qrLabel: (name) => `QR code of ${name}`,
  qrTooLong: 'The link is too long for a QR code; use the link.',
  fileName: (name, about) => `${edition.name.en} - ${name} - ${about}`,
  card: {
    dot: ' · ',
    source: 'Source',
    citation: (q) =>
      `“${q.title}”${q.number ? ` (${q.number})` : ''}${q.reposted ? ' (repost)' : ''}` +
      `${q.section && `, section ${q.section}`}, ${q.issuer}${q.dated ? `, ${q.dated}` : ''}; printed “${q.token}”`,
    version: (version) => `Data version ${version}`,
    scan: 'Scan: then and now',
  },
  pin: {
    title: 'Pinned figure',
    then: 'Then',
    now: 'Now',
    none: 'none',
    version: (version) => `Data version ${version}`,
    checking: 'Checking the link…',
    changes: {
      same: () => 'Still the same figure, with the same source and printed characters.',
      corrected: (t) =>
        `The record of the same source was corrected: ${t.source} was recorded as “${t.token}” and is now “${t.nowToken}”.`,
      reworded: (t) =>
        `The number stands; the printed characters were recorded anew: ${t.source} was “${t.token}” and is now “${t.nowToken}”.`,
      otherLead: (t) =>
        `The statement is still there (${t.source}, “${t.token}”); ${t.nowSource}, “${t.nowToken}”, now leads.`,
      otherSource: (t) =>
        `The source of then (${t.source}, “${t.token}”) no longer counts for this figure; it now rests on ${t.nowSource}, “${t.nowToken}”.`,
      removed: (t) =>
        `The present data no longer has this figure; it came from ${t.source}, “${t.token}”.`,
      noIndicator: (t) =>
        `The present data no longer has this indicator; the figure came from ${t.source}, “${t.token}”.`,
    },
    claimed: 'The link claims',
    claims: ({ source, token, nowSource, nowToken }, isSame) =>
      isSame
        ? 'What the link claims is what the present data says: figure, source and printed characters.'
        : `The link claims that ${source} prints “${token}”; this device does not have that version and cannot confirm it. ` +
          (nowToken
            ? `Present data: ${nowSource}, “${nowToken}”.`
            : 'The present data has no such figure.'),
    device: 'Checked against that version, which this device keeps.',
    link: (version) =>
      `This device does not have data version ${version}. The check code reveals changes on the way but proves no origin; quote from the present data.`,
    tampered: 'This link was altered',
    carried:
      'The figure in the link does not fit its check code; do not rely on it. Below is the present data.',
    notInVersion: (version) =>
      `Data version ${version} does not say what the link claims; do not rely on it. Below is the present data.`,
    unknown: 'Unknown data version',
    unknownHelp: (version) =>
      `This device does not have data version ${version} and the link carries no figure, so nobody here can say what it was. Below is the present data.`,
    damaged: 'Incomplete link',
    damagedHelp:
      'Version and check code cannot be read, so then and now cannot be compared. Below is the present data.',
    leave: 'Only now',
  },
  install: {
    title: 'Add to the home screen',
    installed: 'Running as an app.',
    offline:
      'Opens from the home screen and works offline; it works offline without installing too.',
    button: 'Install',
    accepted: 'Installing; look at your home screen in a moment.',
    declined: 'All right; the browser’s menu can install it later too.',
    ways: {
      wechat: ['Tap “…” at the top right', 'Choose “Open in browser”', 'Install it there'],
      inApp: ['Open this app’s menu', 'Choose “Open in browser”', 'Install it there'],
      ios: ['Tap the browser’s Share button', 'Choose “Add to Home Screen”', 'Tap “Add”'],
      touch: ['Open the browser’s menu', 'Choose “Install app” or “Add to Home screen”'],
      desktop: [
        'Use the install icon at the end of the address bar, or “Install” in the browser’s menu',
      ],
    },
    inside: 'Nothing can be installed inside a chat app, and data may not be kept.',
    deepLink:
      'If the menu has no such item, copy the link into a browser: it opens the page that the chat led you to.',
    copyLink: 'Copy link',
  },
})
