import { nextTick, type Component } from 'vue'
import { createRouter, type RouteRecordRaw, type Router, type RouterHistory } from 'vue-router'
import { hashTarget, leadingCode } from '../platform/pure/linkCode'
import { ADDRESSES, MOVED, viewOf } from '../record/addresses'
import HomeView from '../pages/HomeView.vue'

const pages = import.meta.glob<Component>(['../pages/*View.vue', '!../pages/HomeView.vue'])

/** 总览 is in the entry because it is prerendered; every other page is a chunk of its own, all precached. */
const routes: RouteRecordRaw[] = [
  // The files' own names, as a host's list or an old bookmark says them.
  { path: '/:file(index|app).html', redirect: '/' },
  ...Object.entries(MOVED).map(([path, name]): RouteRecordRaw => ({
    path: `/${path}`,
    redirect: ({ hash, query }) =>
      path === 'systems' && hash
        ? { name: 'system', params: { id: hashTarget(hash) }, hash: '' }
        : { name, query, hash },
  })),
  ...Object.entries(ADDRESSES).map(([name, path]) => ({
    path: `/${path}`,
    name,
    component: pages[`../pages/${viewOf(name)}.vue`] ?? HomeView,
    props: path.includes(':id'),
  })),
]

/** Back returns to the same scroll position; a hash leads to its section once that is on the page. */
export function createAppRouter(history: RouterHistory): Router {
  const router = createRouter({
    history,
    routes,
    async scrollBehavior(to, from, saved) {
      await pageIsThere()
      if (saved) return saved
      if (to.hash) {
        // Section paths hold slashes and brackets, which are no CSS selector.
        const section = document.getElementById(hashTarget(to.hash))
        if (!section) return { top: 0 }
        // Rows off the screen have an estimated height; once near, the true one moves the section a little.
        section.scrollIntoView()
        await nextFrame()
        return { el: section, top: 72 }
      }
      return to.path === from.path ? undefined : { top: 0 }
    },
  })
  // A message goes on right behind the address: …/indicator/x。
  router.beforeEach(({ path, query, hash }) => {
    const own = leadingCode(path)
    return own === path ? true : { path: own || '/', query, hash, replace: true }
  })
  return router
}

const nextFrame = () => new Promise(requestAnimationFrame)

/** The first page of a visit is mounted only after the router has asked where to scroll. */
async function pageIsThere() {
  while (!('mounted' in document.documentElement.dataset)) await nextFrame()
  await nextTick()
}
