/** What the browser keeps of the app, read and taken away past the app. */
import type { Page } from '@playwright/test'
import type { Fault } from '../tools/staticHost'

/** Addresses in the cache of the app's files. */
export const keptFiles = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes('-precache-'))
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return keys.flat().map(({ url }) => url)
  })

/** The browser loses the files that `pattern` names; returns how many. */
export const loseFiles = (page: Page, pattern: RegExp, each = 1): Promise<number> =>
  page.evaluate(
    async ({ source, each }) => {
      let lost = 0
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        const keys = (await cache.keys()).filter(({ url }) => new RegExp(source).test(url))
        for (const [at, key] of keys.entries())
          if (at % each === 0 && (await cache.delete(key))) lost++
      }
      return lost
    },
    { source: pattern.source, each },
  )

const LOGIN =
  '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>请登录</title><h1>请登录</h1>'

/** How the network of a guest answers until he has signed in. */
export const PORTALS: Readonly<Record<string, (paths: RegExp) => Fault>> = {
  'a login page': (paths) => (path) =>
    paths.test(path) ? { type: 'text/html', body: LOGIN } : undefined,
  'a redirection to a login page': (paths) => (path) => {
    if (path.endsWith('/login')) return { type: 'text/html', body: LOGIN }
    return paths.test(path) ? { status: 302, location: '/login', body: '' } : undefined
  },
}
