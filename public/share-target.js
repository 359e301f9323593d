/*
 * Loaded into the service worker. Another app shares text or files by a POST that no static host could answer: files
 * are put into a cache of their own and wait for 导入, text goes to 核数字. Works without any network.
 */
const LIMIT = { files: 10, bytes: 20 * 1024 * 1024 }

addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'POST' || new URL(request.url).pathname !== addressOf('import').pathname)
    return
  event.respondWith(receive(request))
})

const addressOf = (path) => new URL(path, registration.scope)

async function receive(request) {
  const target = addressOf('import')
  try {
    const form = await request.formData()
    const files = form.getAll('files').filter((file) => typeof file !== 'string' && file.name)
    if (files.length) await keep(files)
    else return Response.redirect(textAddress(form), 303)
  } catch {
    target.searchParams.set('shared', 'failed')
  }
  return Response.redirect(target, 303)
}

function textAddress(form) {
  const target = addressOf('check')
  for (const part of ['title', 'text', 'url'])
    if (form.get(part)) target.searchParams.set(part, form.get(part))
  return target
}

/** A file that is too large is cut just behind the limit: the page then says so. */
async function keep(files) {
  const name = `shukan-shared-${registration.scope}`
  await caches.delete(name)
  const cache = await caches.open(name)
  for (const [at, file] of files.slice(0, LIMIT.files).entries()) {
    const body = file.size > LIMIT.bytes ? file.slice(0, LIMIT.bytes + 1) : file
    const headers = { 'X-File-Name': encodeURIComponent(file.name) }
    await cache.put(addressOf(`shared/${at}`), new Response(body, { headers }))
  }
}
