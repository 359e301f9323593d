/* Runs before the first paint, inline in every page; keys as in preferencesStorage.ts, versionHint.ts, pinnedHint.ts. */
;(function () {
  var html = document.documentElement
  var read = function (key) {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  var preferences = {}
  try {
    preferences = JSON.parse(read('shukan.preferences')) || {}
  } catch {
    // Garbage counts as no preferences.
  }
  if (/^(light|dark)$/.test(preferences.theme)) html.dataset.theme = preferences.theme
  var size = /^(large|elder)(Max)?$/.exec(preferences.textSize)
  if (size) html.dataset.text = size[1]
  if (size && size[2]) html.dataset.step = 'max'
  // An iPhone tells its own text size (Dynamic Type) only through this font: 17 px as a rule. Only iOS knows the second
  // property; on a Mac the font is smaller and says nothing. Used by styles/themes.css (decisions/0020).
  if (CSS.supports('font: -apple-system-body') && CSS.supports('-webkit-touch-callout: none')) {
    html.style.font = '-apple-system-body'
    var scale = parseFloat(getComputedStyle(html).fontSize) / 17
    html.style.font = ''
    html.style.setProperty('--system-size', Math.min(Math.max(scale, 1), 1.75) * 100 + '%')
  }
  // Prerendered figures are shown only where they are what this device would show at this address.
  var version = read('shukan.activeVersion')
  var own = html.dataset.prerendered || html.dataset.bundled
  // The hint did not reach the disk before the browser ended: the database knows (storage/askFirst.ts).
  if ('ask' in html.dataset && (!version || version === own)) {
    version = '?'
    try {
      localStorage.setItem('shukan.activeVersion', version)
    } catch {
      // The figures are hidden all the same until the app has settled.
    }
  }
  var page = location.pathname.slice(html.dataset.home.length).replace(/\/$/, '')
  var now = new Date()
  var today = new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10)
  // The areas' pages show what the address filters, the way back, and what the day has made of a target; 总览 has none of it.
  var asksMore =
    location.search || (history.state && history.state.back) || (size && size[1] === 'elder')
  var elsewhere = page !== html.dataset.at || (page && (asksMore || today > html.dataset.until))
  var otherLanguage = /^(zh-Hant|en)$/.test(preferences.language)
  if (elsewhere || otherLanguage) html.dataset.stale = ''
  // Newer data does not change what the page begins with: the way to the search is open at once.
  else if (version && version !== html.dataset.prerendered) html.dataset.stale = 'figures'
  // Room for the favourites on 总览; a hint only, see features/mine/pinnedHint.ts.
  if (read('shukan.pinned')) html.setAttribute('data-pinned', '')
  // What this page needs beside its script is asked for now, not when the script has come and found out.
  // A page that was drawn by the build needs nothing: it is read before any script comes.
  var ask = function (path) {
    var link = document.createElement('link')
    var kind = /\.css$/.test(path) ? 'style' : /\.json$/.test(path) ? 'fetch' : ''
    link.rel = kind ? 'preload' : 'modulepreload'
    if (kind) link.as = kind
    link.crossOrigin = 'anonymous'
    link.href = html.dataset.home + path
    document.head.appendChild(link)
  }
  var needs = JSON.parse(html.dataset.needs || '{}')
  for (var pattern in needs)
    if (
      'stale' in html.dataset &&
      new RegExp('^' + pattern.replace(/\*/g, '[^/]+') + '$').test(page)
    )
      needs[pattern].forEach(ask)
  if (
    'stale' in html.dataset &&
    html.dataset.dataset &&
    (!version || version === html.dataset.bundled)
  )
    ask(html.dataset.dataset)
  // A link that is tapped before the app is alive is kept for it (app/pendingNavigation.ts): loading that page instead would
  // begin the whole start anew.
  addEventListener(
    'click',
    function (event) {
      var link = event.target.closest('a[href]')
      if (!link || 'mounted' in html.dataset) return
      if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      if (link.origin !== location.origin || link.pathname === location.pathname) return
      if (link.pathname.indexOf(html.dataset.home) || /\.html$/.test(link.pathname)) return
      event.preventDefault()
      html.dataset.wanted = link.pathname + link.search + link.hash
    },
    true,
  )
  var help = function () {
    html.dataset.dead = ''
  }
  // The script that starts the app is gone from the host, or the network went.
  addEventListener(
    'error',
    function (event) {
      if (event.target.tagName === 'SCRIPT') help()
    },
    true,
  )
  // Boot watchdog: 10 s is twice the slowest start measured on slow 4G with a 4× slower CPU.
  setTimeout(function () {
    if ('mounted' in html.dataset) return
    if (html.dataset.wanted) location.assign(html.dataset.wanted)
    else help()
  }, 10000)
})()
