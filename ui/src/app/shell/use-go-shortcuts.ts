import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Shortcut } from '@/lib/shortcuts/registry'
import { useShortcuts } from '@/lib/shortcuts/use-shortcuts'
import { projectPages } from './pages'

/** g and a letter lead to the pages of the project one is in. */
export function useGoShortcuts(): void {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { projectId } = useParams({ strict: false })
  const pages: Shortcut[] = projectId === undefined ? [] : projectPages.map(({ to, key, keys }) => ({
    keys, group: 'go', label: t(`nav.${key}`), run: () => void navigate({ to, params: { projectId } }),
  }))
  useShortcuts(pages)
}
