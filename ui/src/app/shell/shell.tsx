import { ActionIcon } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconMenu2, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Brand } from '@/components/brand'
import { ErrorState } from '@/components/error-state'
import { ProjectsButton } from '@/components/projects-button'
import { meQuery } from '@/lib/api/me'
import { Problem } from '@/lib/problem'
import { AccountMenu } from './account-menu'
import { LAST_PROJECT } from './last-project'
import { Navigation } from './navigation'
import { PaletteButton } from './palette-button'
import { ProjectSwitcher } from './project-switcher'
import { SkipLink } from './skip-link'
import classes from './shell.module.css'

const route = getRouteApi('/people/project/$projectId')

/** The frame of every page of a project. */
export function Shell() {
  const { t } = useTranslation()
  const { projectId } = route.useParams()
  const me = useQuery(meQuery)
  const [opened, menu] = useDisclosure(false)
  const known = me.data?.organizations.some(({ projects }) => projects.some(({ id }) => id === projectId)) ?? false
  useEffect(() => {
    if (known) window.localStorage.setItem(LAST_PROJECT, JSON.stringify(projectId))
  }, [known, projectId])
  return (
    <div className={classes.shell}>
      <SkipLink />
      <nav className={classes.mobileBar} aria-label={t('nav.menu')}>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={opened ? t('nav.close') : t('nav.open')} aria-expanded={opened} onClick={menu.toggle}>
          {opened ? <IconX size={20} /> : <IconMenu2 size={20} />}
        </ActionIcon>
        <Link to="/" className={classes.plain}><Brand /></Link>
      </nav>
      <aside className={classes.side} data-open={opened}>
        <Link to="/" className={classes.brand}><Brand /></Link>
        {me.data && <ProjectSwitcher me={me.data} projectId={projectId} />}
        <PaletteButton />
        <Navigation projectId={projectId} onNavigate={menu.close} />
        <AccountMenu />
      </aside>
      <main className={classes.main} id="content" tabIndex={-1}>
        {me.isError
          ? <ErrorState page error={me.error} onRetry={() => void me.refetch()} />
          : me.data && !known
            ? <ErrorState page error={new Problem(403, 'forbidden', t('nav.noAccess'))} actions={<ProjectsButton />} />
            : <Outlet />}
      </main>
    </div>
  )
}
