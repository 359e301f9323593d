import { nextTick } from 'vue'
import { createRouter, type RouteRecordRaw, type Router, type RouterHistory } from 'vue-router'
import { hashTarget, leadingCode } from '../platform/pure/linkCode'
import HomeView from '../pages/HomeView.vue'

/** 总览 is in the entry because it is prerendered; every other page is a chunk of its own, all precached. */
export const routes: readonly RouteRecordRaw[] = [
  { path: '/', name: 'home', component: HomeView },
  // The files' own names, as a host's list or an old bookmark says them.
  { path: '/:file(index|app).html', redirect: '/' },
  {
    path: '/area/:id',
    name: 'area',
    component: () => import('../pages/AreaView.vue'),
    props: true,
  },
  {
    path: '/indicator/:id',
    name: 'indicator',
    component: () => import('../pages/IndicatorView.vue'),
    props: true,
  },
  { path: '/search', name: 'search', component: () => import('../pages/SearchView.vue') },
  { path: '/documents', name: 'documents', component: () => import('../pages/DocumentsView.vue') },
  {
    path: '/documents/:id',
    name: 'document',
    component: () => import('../pages/DocumentView.vue'),
    props: true,
  },
  {
    path: '/documents/:id/original',
    name: 'original',
    component: () => import('../pages/OriginalView.vue'),
    props: true,
  },
  { path: '/originals', name: 'originals', component: () => import('../pages/OriginalsView.vue') },
  { path: '/tasks', name: 'tasks', component: () => import('../pages/TasksView.vue') },
  {
    path: '/departments',
    name: 'departments',
    component: () => import('../pages/DepartmentsView.vue'),
  },
  {
    path: '/departments/:id',
    name: 'department',
    component: () => import('../pages/DepartmentView.vue'),
    props: true,
  },
  { path: '/systems', name: 'systems', component: () => import('../pages/SystemsView.vue') },
  { path: '/conflicts', name: 'conflicts', component: () => import('../pages/ConflictsView.vue') },
  { path: '/figures', name: 'figures', component: () => import('../pages/FiguresView.vue') },
  { path: '/mine', name: 'mine', component: () => import('../pages/MineView.vue') },
  { path: '/more', name: 'more', component: () => import('../pages/MoreView.vue') },
  { path: '/status', name: 'status', component: () => import('../pages/StatusView.vue') },
  { path: '/compare', name: 'compare', component: () => import('../pages/CompareView.vue') },
  { path: '/changes', name: 'changes', component: () => import('../pages/ChangesView.vue') },
  { path: '/check', name: 'check', component: () => import('../pages/CheckView.vue') },
  { path: '/meeting', name: 'meeting', component: () => import('../pages/MeetingView.vue') },
  {
    path: '/meeting/received',
    name: 'receivedDeck',
    component: () => import('../pages/ReceivedDeckView.vue'),
  },
  {
    path: '/meeting/:id',
    name: 'deck',
    component: () => import('../pages/DeckView.vue'),
    props: true,
  },
  {
    path: '/meeting/:id/present',
    name: 'present',
    component: () => import('../pages/PresentView.vue'),
    props: true,
    meta: { stage: true },
  },
  {
    path: '/meeting/:id/speaker',
    name: 'speaker',
    component: () => import('../pages/SpeakerView.vue'),
    props: true,
    meta: { stage: true },
  },
  { path: '/rules', name: 'rules', component: () => import('../pages/RulesView.vue') },
  { path: '/data', name: 'data', component: () => import('../pages/DataView.vue') },
  { path: '/import', name: 'import', component: () => import('../pages/ImportView.vue') },
  { path: '/settings', name: 'settings', component: () => import('../pages/SettingsView.vue') },
  {
    path: '/:pathMatch(.*)*',
    name: 'notFound',
    component: () => import('../pages/NotFoundView.vue'),
  },
]

/** Back returns to the same scroll position; a hash leads to its section once that is on the page. */
export function createAppRouter(history: RouterHistory): Router {
  const router = createRouter({
    history,
    routes: [...routes],
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
