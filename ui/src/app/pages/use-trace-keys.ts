import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FIND_IN_TREE } from '@/features/trace/tree/tree-tools'
import { useShortcuts } from '@/lib/shortcuts/use-shortcuts'
import { neighboursOf } from '@/lib/trace-neighbours'

/** What the keyboard does on the page of a trace; the keys that the tree takes itself are listed with them. */
export function useTraceKeys(projectId: string, traceId: string, toggleView: () => void): void {
  const { t } = useTranslation('trace')
  const navigate = useNavigate()
  const near = neighboursOf(projectId, traceId)
  const go = (to: string | null | undefined) => () => {
    if (to) void navigate({ to: '/project/$projectId/traces/$traceId', params: { projectId, traceId: to }, search: {}, replace: true })
  }
  useShortcuts([
    { keys: 'j', group: 'trace', label: t('neighbours.next'), run: go(near?.next) },
    { keys: 'k', group: 'trace', label: t('neighbours.previous'), run: go(near?.previous) },
    { keys: 'v', group: 'trace', label: t('keys.view'), run: toggleView },
    { keys: '/', group: 'trace', label: t('tree.find'), run: () => window.dispatchEvent(new Event(FIND_IN_TREE)) },
    { keys: 'n', group: 'trace', label: t('keys.next') },
    { keys: 'shift n', group: 'trace', label: t('keys.previous') },
    { keys: '*', group: 'trace', label: t('tree.expandAll') },
    { keys: 'shift ←', group: 'trace', label: t('tree.collapseAll') },
    { keys: 'enter', group: 'trace', label: t('keys.enter') },
  ])
}
