/** The faults that were found by injecting them into the built app, each with the tests that would see it again, and what it does to a reader. */
const FAULTS = [
  [
    'F1',
    'dead',
    'a kept dataset of a wrong shape',
    ['counts as absent, and the device is filled again', 'whatever stands in localStorage'],
  ],
  [
    'F2',
    'dead',
    'a page whose code is gone',
    ['a page whose code the host no longer has', 'a page that never came is told in one line'],
  ],
  ['F3', 'unclear', 'offline use not ready', ['a first visit that is broken off promises nothing']],
  ['F4', 'dead', 'an emptied cache', ['is filled again at the next start with a network']],
  [
    'F5',
    'dead',
    'a login page kept as the app',
    ['at the install is not kept as the app', 'that an older worker kept as the app is gone'],
  ],
  [
    'F6',
    'dead',
    'a spreadsheet that is too wide',
    ['a spreadsheet of 1 kB whose only cell is the last there is'],
  ],
  ['F7', 'wrong', 'a day that cannot be', ['data of a day that cannot be is refused']],
  ['F8', 'dead', 'a page of nothing but openings', ['a page of nothing but openings is read']],
  [
    'F9',
    'wrong',
    'a forged link',
    ['an unknown version is named', 'altered links are named as such'],
  ],
  ['F10', 'lost', 'a note typed without a pause', ['a note typed without a pause is kept']],
  [
    'F11',
    'lost',
    'a spoilt row of the reader’s own',
    ['leave every page whole and the true row where it is'],
  ],
  ['F12', 'unclear', 'no licences', ['leads to the licences of what the app is made of']],
  [
    'F13',
    'unclear',
    'the cause of a failed update',
    ['is told by its cause', 'is told of, not called the newest'],
  ],
  ['F14', 'unclear', 'no room for newer data', ['a device without room for newer data']],
  [
    'F15',
    'lost',
    'two windows',
    ['a name that another window gives is told', 'two tabs that write one note lose no word'],
  ],
  ['F16', 'dead', 'a deck of ten thousand slides', ['a backup with a deck of ten thousand slides']],
  ['F17', 'wrong', 'a frame around the app', ['no other page can frame it']],
  ['F18', 'unclear', 'a clock before the release', ['a clock that stands before the data']],
  ['F19', 'lost', 'a shared text over a draft', ['a shared text asks before it takes the place']],
  [
    'F20',
    'unclear',
    'a worker that was not registered',
    ['a service worker that the host did not have'],
  ],
  ['F21', 'wrong', 'a CSV cell with a semicolon', ['and quotes what must be quoted']],
  [
    'F22',
    'wrong',
    'an older figure at the start',
    ['a browser that died before it wrote down what is active'],
  ],
]

/** Parts of the titles by which the tests of all faults are found. */
export const faultTitles = FAULTS.flatMap(([, , , titles]) => titles)

const KINDS = ['lost', 'wrong', 'dead', 'unclear']
const COUNTS = ['tries', ...KINDS]

/**
 * @param {{ title: string, ok: boolean, outcome?: Record<string, number | string> }[]} tests of the run;
 * `outcome`: what faults.spec.ts counted, and of which fault
 * @returns {string} fault, tries, and how many of them went wrong in which way
 */
export function faultTable(tests) {
  const known = FAULTS.map(([name, kind, what, titles]) => {
    const own = tests.filter(({ title }) => titles.some((part) => title.includes(part)))
    const failed = own.filter(({ ok }) => !ok).length
    return [`${name} ${what}`, own.length, ...KINDS.map((one) => (one === kind ? failed : 0))]
  })
  const sums = new Map()
  for (const { title, outcome } of tests) {
    if (!outcome) continue
    const { fault = title } = outcome
    const before = sums.get(fault) ?? COUNTS.map(() => 0)
    sums.set(
      fault,
      COUNTS.map((name, at) => before[at] + outcome[name]),
    )
  }
  const tried = [...sums].map(([fault, counts]) => [fault, ...counts])
  const width = Math.max(...[...known, ...tried].map(([what]) => what.length))
  return [['fault', ...COUNTS], ...known, ...tried]
    .map(
      ([what, ...counts]) =>
        what.padEnd(width) + counts.map((one) => String(one).padStart(8)).join(''),
    )
    .join('\n')
}
