import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { projectPages } from './pages'
import classes from './shell.module.css'

export function Navigation({ projectId, onNavigate }: { projectId: string; onNavigate: () => void }) {
  const { t } = useTranslation()
  return (
    <nav className={classes.nav} aria-label={t('nav.label')}>
      {projectPages.map(({ to, key, icon: Symbol }) => (
        <Link key={key} to={to} params={{ projectId }} className={classes.link} activeOptions={{ includeSearch: false, exact: key === 'home' }} onClick={onNavigate}>
          <Symbol size={17} stroke={1.7} />
          {t(`nav.${key}`)}
        </Link>
      ))}
    </nav>
  )
}
