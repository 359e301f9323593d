import { nextTick } from 'vue'
import { createRouter, type RouteRecordRaw, type Router, type RouterHistory } from 'vue-router'
import HomeView from '../views/HomeView.vue'

/** 总览 is in the entry because it is prerendered; every other page is a chunk of its own, all precached. */
export const routes: readonly RouteRecordRaw[] = [
  { path: '/', name: 'home', component: HomeView },
  {
    path: '/area/:id',
    name: 'area',
    component: () => import('../views/AreaView.vue'),
    props: true,
  },
  {
    path: '/indicator/:id',
    name: 'indicator',
    component: () => import('../views/IndicatorView.vue'),
    props: true,
  },
  { path: '/search', name: 'search', component: () => import('../views/SearchView.vue') },
  { path: '/documents', name: 'documents', component: () => import('../views/DocumentsView.vue') },
  {
    path: '/documents/:id',
    name: 'document',
    component: () => import('../views/DocumentView.vue'),
    props: true,
  },
  { path: '/data', name: 'data', component: () => import('../views/DataView.vue') },
  { path: '/settings', name: 'settings', component: () => import('../views/SettingsView.vue') },
  {
    path: '/:pathMatch(.*)*',
    name: 'notFound',
    component: () => import('../views/NotFoundView.vue'),
  },
]

/** Back returns to the same scroll position; a hash leads to its section once that is on the page. */
export function createAppRouter(history: RouterHistory): Router {
  return createRouter({
    history,
    routes: [...routes],
    async scrollBehavior(to, from, saved) {
      if (saved) return saved
      if (to.hash) {
        await nextTick()
        // Section paths hold slashes and brackets, which are no CSS selector.
        const section = document.getElementById(decodeURIComponent(to.hash.slice(1)))
        return section ? { el: section, top: 72 } : { top: 0 }
      }
      return to.path === from.path ? undefined : { top: 0 }
    },
  })
}
