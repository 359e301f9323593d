/*
 * The kill switch: works without the app and without a network (the service worker carries it, src/build/repairWorker.ts).
 * Hands out what the reader made, clears the kept data and, where the host answers, the app; never the reader's own.
 */
const DATABASE = 'shukan-xiamen'
const FETCHED = ['datasets', 'pointers', 'searchFiles']
/** Says which dataset to ask the database for at a start; keys as in src/storage/. */
const HINT = 'shukan.activeVersion'

/* What a backup may hold, as in src/features/mine/engine/rowSchemas.ts: one row of another shape would spoil all of it. */
const text = (value) => typeof value === 'string'
const id = (value) => text(value) && value !== ''
const time = (value) => text(value) && /^\d{4}(-\d\d){2}T\d\d(:\d\d){2}(\.\d+)?Z$/.test(value)
const has = (fields) => (row) =>
  Object(row) === row &&
  Object.keys(row).length === Object.keys(fields).length &&
  Object.entries(fields).every(([name, fits]) => fits(row[name]))
const slide = has({ indicator: id, line: text })
const OWN = {
  favourites: { name: '关注', fits: has({ indicator: id, position: Number.isFinite, since: time }) },
  notes: { name: '笔记', fits: has({ indicator: id, text, editedAt: time }) },
  decks: {
    name: '会议',
    fits: has({
      id,
      name: text,
      slides: (value) => Array.isArray(value) && value.length <= 200 && value.every(slide),
      editedAt: time,
    }),
  },
  followUps: {
    name: '任务标记',
    fits: has({
      task: id,
      state: (value) => ['none', 'notStarted', 'underWay', 'done'].includes(value),
      date: (value) => text(value) && /^(\d{4}-\d\d-\d\d)?$/.test(value),
      note: text,
      editedAt: time,
    }),
  },
}
const KINDS = Object.keys(OWN)

const element = (name) => document.getElementById(name)
const answer = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** Null where there is none: asking must not make one. */
function openDatabase() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE)
    let isThere = true
    request.onupgradeneeded = () => {
      isThere = false
      request.transaction.abort()
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => (isThere ? reject(request.error) : resolve(null))
    setTimeout(() => reject(new Error('本机数据库没有应答')), 10_000)
  })
}

/** All rows of the reader's own, by kind, as they are. */
async function ownRows() {
  const db = await openDatabase()
  const kept = KINDS.filter((kind) => db?.objectStoreNames.contains(kind))
  if (!kept.length) return {}
  const transaction = db.transaction(kept)
  const rows = await Promise.all(kept.map((kind) => answer(transaction.objectStore(kind).getAll())))
  db.close()
  return Object.fromEntries(kept.map((kind, at) => [kind, rows[at]]))
}

function settings() {
  try {
    return Object.fromEntries(Object.entries(localStorage).filter(([key]) => /^shukan\./.test(key)))
  } catch {
    return {}
  }
}

function preferences() {
  try {
    const chosen = JSON.parse(settings()['shukan.preferences'])
    return Object(chosen) === chosen && !Array.isArray(chosen) ? chosen : {}
  } catch {
    return {}
  }
}

function save(name, content) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify(content, null, 1)], { type: 'application/json' }),
  )
  link.download = name
  link.click()
}

async function offerBackup() {
  const rows = await ownRows()
  const made = new Date().toISOString()
  const good = KINDS.map((kind) => [kind, (rows[kind] ?? []).filter(OWN[kind].fits)])
  const all = KINDS.reduce((sum, kind) => sum + (rows[kind]?.length ?? 0), 0)
  const others = good.reduce((left, [, fitting]) => left - fitting.length, all)
  const counts = good.map(([kind, fitting]) => `${OWN[kind].name} ${fitting.length} 项`).join('、')
  element('own').textContent = `本机有：${counts}。${
    others ? `另有 ${others} 项格式不对，可下载原样内容。` : ''
  }`
  element('save').hidden = all === others
  element('raw').hidden = others === 0
  element('save').onclick = () =>
    save(`数看厦门-备份-${made.slice(0, 10)}.json`, {
      ...{ format: 'shukan-backup', version: 1, made },
      ...Object.fromEntries(good),
      preferences: preferences(),
    })
  element('raw').onclick = () =>
    save(`数看厦门-原样-${made.slice(0, 10)}.json`, { made, rows, settings: settings() })
}

async function clearFetched() {
  try {
    localStorage.removeItem(HINT)
  } catch {
    // Where it cannot be reached, the app cannot read it either.
  }
  const db = await openDatabase()
  const kept = FETCHED.filter((name) => db?.objectStoreNames.contains(name))
  if (!kept.length) return
  const transaction = db.transaction(kept, 'readwrite')
  await Promise.all(kept.map((name) => answer(transaction.objectStore(name).clear())))
  db.close()
}

/** The host of this app, not the login page of a network in between. No service worker keeps this file. */
async function hostAnswers() {
  try {
    const response = await fetch('dataset/manifest.json', { cache: 'no-store', redirect: 'error' })
    return text((await response.json()).version)
  } catch {
    return false
  }
}

/** Whether this device can start the app without its host: the page that a start would show, and its script. */
async function appIsKept() {
  for (const page of ['index.html', 'app.html']) {
    const body = await fetch(page).then((response) => response.text(), () => '')
    if (!body) continue
    const [, script] = /<script type="module"[^>]* src="([^"]+)"/.exec(body) ?? []
    if (!body.includes('id="app"') || !script) return false
    return fetch(script).then(({ ok }) => ok, () => false)
  }
  return false
}

async function forgetApp() {
  const scope = new URL('./', location.href).href
  for (const registration of (await navigator.serviceWorker?.getRegistrations()) ?? [])
    if (registration.scope === scope) await registration.unregister()
  for (const name of (await globalThis.caches?.keys()) ?? [])
    if (name.endsWith(scope)) await caches.delete(name)
}

async function repair() {
  const say = (words) => (element('state').textContent = words)
  say('正在修复… · Repairing…')
  // Without it the app starts as well: the hint is gone first.
  const failure = await clearFetched().then(() => '', String)
  const answers = await hostAnswers()
  if (answers) await forgetApp()
  if (answers || (await appIsKept())) return location.replace('./')
  say(
    `应用文件不全，要联网才能重新取得。请联网后再点一次；关注、笔记等仍在本机。${failure} · Connect and repair once more; your own content is still here.`,
  )
}

const chosen = preferences()
const size = /^(large|elder)/.exec(chosen.textSize)
if (/^(light|dark)$/.test(chosen.theme)) document.documentElement.dataset.theme = chosen.theme
if (size) document.documentElement.dataset.text = size[0]
element('repair').onclick = () =>
  repair().catch((error) => (element('state').textContent = `修复未完成 · Not repaired: ${error}`))
offerBackup().catch(
  (error) => (element('own').textContent = `读不到本机内容 · Cannot be read: ${error}`),
)
