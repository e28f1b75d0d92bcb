import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { storedUser, signIn } from '@/lib/session/session'
import { readStartSearch } from './pages/start-search'
import { NotFoundPage } from './pages/not-found-page'
import { RouteErrorPage } from './pages/route-error-page'
import { LeavingForSignIn } from './pages/leaving-for-sign-in'
import { RoutePending } from './pages/route-pending'
import { PeopleFrame } from './shell/people-frame'
import { RootFrame } from './shell/root-frame'
import { readExploreSearch } from '@/lib/explore/search'
import { readHomeSearch } from '@/lib/search/home-search'
import { parseSearch, stringifySearch } from '@/lib/search/plain-search'
import { readTraceListSearch } from '@/lib/search/trace-list-search'
import { readTraceSearch } from '@/lib/search/trace-search'
import { readUserListSearch } from '@/lib/search/user-list-search'

export type RouterContext = { queryClient: QueryClient; signInError: Error | null }

const root = createRootRouteWithContext<RouterContext>()({ component: RootFrame, notFoundComponent: NotFoundPage })

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/home-page'), 'HomePage'),
})

const signedIn = createRoute({
  getParentRoute: () => root,
  path: '/signed-in',
  component: lazyRouteComponent(() => import('./pages/sign-in-failed-page'), 'SignInFailedPage'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invite/$token',
  component: lazyRouteComponent(() => import('@/features/invitation/invitation-page'), 'InvitationPage'),
})

const publicTrace = createRoute({
  getParentRoute: () => root,
  path: '/public/$projectId/traces/$traceId',
  validateSearch: readTraceSearch,
  component: lazyRouteComponent(() => import('./pages/public-trace-page'), 'PublicTracePage'),
})

/** Everything below needs a person: without one the page is left for the login page, and comes back here. */
const people = createRoute({
  getParentRoute: () => root,
  id: 'people',
  component: PeopleFrame,
  beforeLoad: async ({ location }) => {
    if (await storedUser()) return
    await signIn(location.href)
    await new Promise<never>(() => {})
  },
  pendingComponent: LeavingForSignIn,
  pendingMs: 1_500,
})

const start = createRoute({
  getParentRoute: () => people,
  path: '/start',
  validateSearch: readStartSearch,
  component: lazyRouteComponent(() => import('./pages/start-page'), 'StartPage'),
})

const traceAnywhere = createRoute({
  getParentRoute: () => people,
  path: '/trace/$traceId',
  component: lazyRouteComponent(() => import('@/features/trace/trace-location-page'), 'TraceLocationPage'),
})

const project = createRoute({
  getParentRoute: () => people,
  path: '/project/$projectId',
  component: lazyRouteComponent(() => import('./shell/shell'), 'Shell'),
})

const projectHome = createRoute({
  getParentRoute: () => project,
  path: '/',
  validateSearch: readHomeSearch,
  component: lazyRouteComponent(() => import('@/features/home/home-page'), 'HomePage'),
})

const traces = createRoute({
  getParentRoute: () => project,
  path: '/traces',
  validateSearch: readTraceListSearch,
  component: lazyRouteComponent(() => import('./pages/traces-page'), 'TracesPage'),
})

const trace = createRoute({
  getParentRoute: () => project,
  path: '/traces/$traceId',
  validateSearch: readTraceSearch,
  component: lazyRouteComponent(() => import('./pages/trace-page'), 'TracePage'),
})

const sessions = createRoute({
  getParentRoute: () => project,
  path: '/sessions',
  validateSearch: (raw: Record<string, unknown>) => readExploreSearch(raw, 'sessions'),
  component: lazyRouteComponent(() => import('@/features/sessions/sessions-page'), 'SessionsPage'),
})

const session = createRoute({
  getParentRoute: () => project,
  path: '/sessions/$sessionId',
  component: lazyRouteComponent(() => import('./pages/session-page'), 'SessionPage'),
})

const scores = createRoute({
  getParentRoute: () => project,
  path: '/scores',
  validateSearch: (raw: Record<string, unknown>) => readExploreSearch(raw, 'scores'),
  component: lazyRouteComponent(() => import('@/features/scores/scores-page'), 'ScoresPage'),
})

const users = createRoute({
  getParentRoute: () => project,
  path: '/users',
  validateSearch: readUserListSearch,
  component: lazyRouteComponent(() => import('@/features/users/users-page'), 'UsersPage'),
})

const user = createRoute({
  getParentRoute: () => project,
  path: '/users/$userId',
  validateSearch: readTraceListSearch,
  component: lazyRouteComponent(() => import('./pages/user-page'), 'UserPage'),
})

const settings = createRoute({
  getParentRoute: () => project,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings-page'), 'SettingsPage'),
})

const routeTree = root.addChildren([
  welcome, signedIn, invitation, publicTrace,
  people.addChildren([start, traceAnywhere, project.addChildren([projectHome, traces, trace, sessions, session, scores, users, user, settings])]),
])

export function createAppRouter(context: RouterContext) {
  return createRouter({
    routeTree,
    context,
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPendingComponent: RoutePending,
    defaultErrorComponent: RouteErrorPage,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
