import { IconRoute, IconSettings, IconUsers, type Icon } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import classes from './shell.module.css'

type Entry = { to: '/project/$projectId/traces' | '/project/$projectId/users' | '/project/$projectId/settings'; key: 'tracing' | 'users' | 'settings'; icon: Icon }

const entries: Entry[] = [
  { to: '/project/$projectId/traces', key: 'tracing', icon: IconRoute },
  { to: '/project/$projectId/users', key: 'users', icon: IconUsers },
  { to: '/project/$projectId/settings', key: 'settings', icon: IconSettings },
]

export function Navigation({ projectId, onNavigate }: { projectId: string; onNavigate: () => void }) {
  const { t } = useTranslation()
  return (
    <nav className={classes.nav} aria-label={t('nav.label')}>
      {entries.map(({ to, key, icon: Symbol }) => (
        <Link key={key} to={to} params={{ projectId }} className={classes.link} activeOptions={{ includeSearch: false }} onClick={onNavigate}>
          <Symbol size={17} stroke={1.7} />
          {t(`nav.${key}`)}
        </Link>
      ))}
    </nav>
  )
}
