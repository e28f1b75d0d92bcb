import { useMantineColorScheme } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useRouter } from '@tanstack/react-router'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Palette } from '@/features/palette/components/palette'
import { idsIn, type Command } from '@/features/palette/match'
import { meQuery } from '@/lib/api/me'
import { chooseLanguage } from '@/lib/i18n/i18n'
import { signOut } from '@/lib/session/session'
import { projectPages } from './pages'
import { recentPages } from './use-recent'

type Props = { onClose: () => void; onHelp: () => void }

/** The palette with everything that this person can go to and do. */
export function AppPalette({ onClose, onHelp }: Props) {
  const commands = [...usePages(), ...useRecentCommands(), ...useProjects(), ...useActions(onHelp)]
  return <Palette commands={commands} commandsFor={useIds()} onClose={onClose} />
}

function usePages(): Command[] {
  const { t } = useTranslation('palette')
  const { t: common } = useTranslation()
  const navigate = useNavigate()
  const { projectId } = useParams({ strict: false })
  if (projectId === undefined) return []
  return projectPages.map(({ to, key }) => ({
    id: `page ${key}`, group: t('pages'), label: common(`nav.${key}`), run: () => void navigate({ to, params: { projectId } }),
  }))
}

function useRecentCommands(): Command[] {
  const { t } = useTranslation('palette')
  const router = useRouter()
  const here = router.state.location.pathname
  return recentPages().filter(({ path }) => path !== here).map(({ title, path }) => ({
    id: `recent ${path}`, group: t('recent'), label: title, hint: decodeURIComponent(path.split('/').at(-1)!), run: () => router.history.push(path),
  }))
}

function useProjects(): Command[] {
  const { t } = useTranslation('palette')
  const navigate = useNavigate()
  const { projectId: current } = useParams({ strict: false })
  const organizations = useQuery(meQuery).data?.organizations ?? []
  return organizations.flatMap((organization) => organization.projects.filter(({ id }) => id !== current).map(({ id, name }) => ({
    id: `project ${id}`, group: t('projects'), label: name, hint: organization.name,
    run: () => void navigate({ to: '/project/$projectId', params: { projectId: id } }),
  })))
}

function useActions(onHelp: () => void): Command[] {
  const { t, i18n } = useTranslation('palette')
  const { t: common } = useTranslation()
  const { setColorScheme } = useMantineColorScheme()
  const other = i18n.language === 'zh' ? 'en' : 'zh'
  const group = t('actions')
  return [
    ...(['light', 'dark', 'auto'] as const).map((theme) => ({
      id: `theme ${theme}`, group, label: t('theme', { theme: common(`theme.${theme}`) }), run: () => setColorScheme(theme),
    })),
    { id: 'language', group, label: t(`language.${other}`), run: () => void chooseLanguage(other) },
    { id: 'help', group, label: t('shortcuts'), run: onHelp },
    { id: 'sign out', group, label: common('account.signOut'), run: () => void signOut() },
  ]
}

/** What was pasted may be an id. */
function useIds(): (text: string) => Command[] {
  const { t } = useTranslation('palette')
  const navigate = useNavigate()
  const { projectId } = useParams({ strict: false })
  return useCallback((text: string) => idsIn(text).flatMap(({ kind, id }): Command[] => {
    const shown = { id: `${kind} ${id}`, group: t('ids') }
    switch (kind) {
      // The server knows in which of the person's projects it is.
      case 'trace': return [{ ...shown, label: t('id.trace', { id }), run: () => void navigate({ to: '/trace/$traceId', params: { traceId: id } }) }]
      case 'user': return projectId === undefined ? [] : [{ ...shown, label: t('id.user', { id }), run: () => void navigate({ to: '/project/$projectId/users/$userId', params: { projectId, userId: id } }) }]
      case 'session': return []
    }
  }), [t, navigate, projectId])
}
