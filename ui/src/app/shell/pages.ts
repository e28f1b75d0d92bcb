import { IconLayoutDashboard, IconMessages, IconRoute, IconSettings, IconStars, IconUsers, type Icon } from '@tabler/icons-react'

type ProjectPath = '/project/$projectId' | '/project/$projectId/traces' | '/project/$projectId/sessions' | '/project/$projectId/users' | '/project/$projectId/scores' | '/project/$projectId/settings'

export type ProjectPage = { to: ProjectPath; key: 'home' | 'tracing' | 'sessions' | 'users' | 'scores' | 'settings'; icon: Icon; keys: string }

/** The pages of a project, for the navigation, the palette and the keys that lead there. */
export const projectPages: ProjectPage[] = [
  { to: '/project/$projectId', key: 'home', icon: IconLayoutDashboard, keys: 'g h' },
  { to: '/project/$projectId/traces', key: 'tracing', icon: IconRoute, keys: 'g t' },
  { to: '/project/$projectId/sessions', key: 'sessions', icon: IconMessages, keys: 'g s' },
  { to: '/project/$projectId/users', key: 'users', icon: IconUsers, keys: 'g u' },
  { to: '/project/$projectId/scores', key: 'scores', icon: IconStars, keys: 'g c' },
  { to: '/project/$projectId/settings', key: 'settings', icon: IconSettings, keys: 'g ,' },
]
