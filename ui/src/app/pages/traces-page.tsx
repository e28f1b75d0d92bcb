import { ActionIcon, CloseButton, Drawer, Group, Loader } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense, useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { BookmarkButton } from '@/features/trace-actions/components/bookmark-button'
import { TracesPage as Page } from '@/features/tracing/traces-page'
import { projectQuery } from '@/lib/api/project'
import { neighboursOf } from '@/lib/trace-neighbours'
import type { TraceRow } from '@/lib/wire/trace'

const route = getRouteApi('/people/project/$projectId/traces')
const TracePeek = lazy(async () => ({ default: (await import('./trace-peek')).TracePeek }))

/** The tables of traces and observations with what other features add to their rows. */
export function TracesPage() {
  const { t } = useTranslation('tracing')
  const { t: common } = useTranslation()
  const { projectId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const mayBookmark = useQuery(projectQuery(projectId)).data?.permissions.includes('objects:bookmark') ?? false
  const peek = useCallback((traceId: string | undefined) => void navigate({ search: (before) => ({ ...before, peek: traceId }), replace: true }), [navigate])
  const open = useCallback(
    (traceId: string, observation?: string) => (observation === undefined
      ? peek(traceId)
      : void navigate({ to: '/project/$projectId/traces/$traceId', params: { projectId, traceId }, search: { observation } })),
    [navigate, peek, projectId],
  )
  const star = useCallback((trace: TraceRow) => <BookmarkButton projectId={projectId} trace={trace} />, [projectId])
  const beside = search.peek === undefined ? null : neighboursOf(projectId, search.peek)
  return (
    <Page
      onOpen={open} {...(mayBookmark ? { renderStar: star } : {})}
      peek={(
        <Drawer.Root opened={search.peek !== undefined} onClose={() => peek(undefined)} position="right" size="min(100%, 60rem)" lockScroll={false}>
          <Drawer.Overlay />
          <Drawer.Content aria-label={t('peek')}>
            <Drawer.Body>
              <Group gap={4} pt="sm">
                <ActionIcon variant="subtle" color="gray" aria-label={t('previousTrace')} disabled={!beside?.previous} onClick={() => peek(beside?.previous ?? undefined)}>
                  <IconChevronUp size={16} />
                </ActionIcon>
                <ActionIcon variant="subtle" color="gray" aria-label={t('nextTrace')} disabled={!beside?.next} onClick={() => peek(beside?.next ?? undefined)}>
                  <IconChevronDown size={16} />
                </ActionIcon>
                <CloseButton ml="auto" aria-label={common('close')} onClick={() => peek(undefined)} />
              </Group>
              {search.peek !== undefined && (
                <Suspense fallback={<Loader size="sm" />}>
                  <TracePeek key={search.peek} projectId={projectId} traceId={search.peek} onDeleted={() => peek(undefined)} />
                </Suspense>
              )}
            </Drawer.Body>
          </Drawer.Content>
        </Drawer.Root>
      )}
    />
  )
}
