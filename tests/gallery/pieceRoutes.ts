import type { RouteRecordRaw } from 'vue-router'
import { SEGMENTS } from '../../src/ui/destinations'

const nothing = { render: () => null }

/** The addresses that pieces lead to. */
export const pieceRoutes: readonly RouteRecordRaw[] = [
  { path: '/', name: 'home', component: nothing },
  { path: '/indicator/:id', name: 'indicator', component: nothing },
  { path: '/documents/:id', name: 'document', component: nothing },
  { path: '/departments/:id', name: 'department', component: nothing },
  { path: '/tasks', name: 'tasks', component: nothing },
  ...(['search', ...SEGMENTS] as const).map((name) => ({
    path: `/${name}`,
    name,
    component: nothing,
  })),
]
