import edition from 'virtual:edition'
import { figure } from './en/figure'
import { indicator } from './en/indicator'
import { data } from './en/data'
import { navTexts } from './en/nav'
import { plural } from './en/plural'
import { recordTexts } from './en/record'
import { search } from './en/search'
import { verdict } from './en/verdict'
import type { Messages } from './zhHans'

/** English; a missing or misspelt key does not compile. */
export const en: Messages = {
  app: {
    name: edition.name.en,
    edition: 'Pocket edition',
    skip: 'Skip to content',
    independent: 'Independently compiled from public documents; not an official release',
  },
  ...navTexts,
  home: {
    title: `${edition.subject.en} · key figures`,
    searchPlaceholder: 'Indicator, pinyin or number, e.g. szjj',
    often: 'Often asked',
    latest: 'At a glance',
    allLatest: (count) => `All ${count} latest figures`,
    targetsOf: (year, count) => plural(count, `target for ${year}`, `targets for ${year}`),
    published: (count) => `results published: ${count}`,
    largeText: 'Large',
    largeTextLabel: 'Large-text mode',
  },
  dates: {
    dataUntil: 'Actuals as of',
    issued: 'Targets issued',
    device: 'Updated here',
    signed: 'Signed',
    published: 'Published',
    printed: 'Printed',
    reposted: 'Reposted',
    undated: 'No date was seen',
    bundled: 'with the app',
    changes: (count) => plural(count, 'change', 'changes'),
    changesLabel: (count) => `${plural(count, 'change', 'changes')} that concern me`,
    none: 'none',
  },
  figure,
  area: {
    title: 'Area',
    count: (count) => plural(count, 'indicator', 'indicators'),
    statements: (count) => plural(count, 'printed statement', 'printed statements'),
    open: (name) => `All indicators of ${name}`,
    filters: 'Filter',
    filterNames: {
      all: 'All',
      withTarget: 'With target',
      withActual: 'With actual',
      provinceOnly: 'Province only',
    },
    empty: 'No indicator fits; choose another filter.',
    pictures: (count) => plural(count, 'picture', 'pictures'),
    inWords: (count) => plural(count, 'goal or claim in words', 'goals and claims in words'),
    onlyProvince: 'Not in the city’s document; the province’s targets follow',
  },
  indicator,
  verdict,
  ...recordTexts,
  search,
  data,
  update: {
    appReady: 'A new version of the app is ready',
    dataReady: 'New data is ready',
    apply: 'Update',
    later: 'Later',
  },
  offline: {
    storing: (stored, total) => `Offline use: storing ${stored}/${total}`,
    ready: 'Works offline ✓',
    readyNow: 'Ready for offline use: every page opens without a network',
    incomplete: 'Offline use: not complete, goes on when online',
    impossible: 'No offline use here',
  },
  storage: {
    unavailable: 'Nothing can be saved on this device; everything still shows.',
  },
  failure: {
    notFound: 'No such page',
    notFoundHelp: 'The address may be wrong, or its content is not in the present data version.',
    toHome: 'To the overview',
    loading: 'Loading…',
    noData: 'The data could not be loaded',
    noFile:
      'The data file did not come: this page can be read; other pages, search and pictures cannot be had yet.',
    noDataHelp: 'Go online and try again; if that fails, repair the app.',
    retry: 'Try again',
    page: 'This page could not be shown',
    pageHelp:
      'Your own content (what you follow, notes …) is not affected. Try again; if that fails, repair the app.',
    unreached:
      'This part could not be loaded: no network, or the host does not answer. Try again online.',
    gone: 'This part could not be loaded; the app may have been updated. Open it anew.',
    broken: 'That could not be completed. Open the app anew and try again.',
    reopen: 'Open anew',
    dismiss: 'OK',
  },
}
