import { ActionIcon, Button, Center, SegmentedControl, Text } from '@mantine/core'
import { IconArrowLeft, IconMessages } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { TableSkeleton } from '@/components/data-table/table-skeleton'
import { EmptyState } from '@/components/empty-state'
import { ErrorState } from '@/components/error-state'
import { PageHeader } from '@/components/page-header'
import type { PayloadForm } from '@/components/payload/payload'
import { useFormat } from '@/lib/format/use-format'
import { Problem } from '@/lib/problem'
import type { SessionRow } from '@/lib/wire/session'
import { sessionQuery, sessionTracesQuery } from './api/sessions'
import { SessionFacts } from './components/session-facts'
import { Turn } from './components/turn'
import classes from './components/sessions.module.css'

type Props = { projectId: string; sessionId: string; renderAnnotations: (session: SessionRow) => ReactNode }

/** A session as the conversation it was: turn after turn, the oldest first. */
export function SessionView({ projectId, sessionId, renderAnnotations }: Props) {
  const { t } = useTranslation('sessions')
  const format = useFormat()
  const [form, setForm] = useState<PayloadForm>('pretty')
  const session = useQuery(sessionQuery(projectId, sessionId))
  const turns = useInfiniteQuery(sessionTracesQuery(projectId, sessionId))
  const pages = turns.data?.pages ?? []
  const traces = pages.flatMap(({ data }) => data)
  const left = (pages[0]?.meta.totalItems ?? 0) - traces.length
  const missing = session.error instanceof Problem && session.error.status === 404
  return (
    <>
      <PageHeader
        title={sessionId}
        leading={(
          <ActionIcon variant="subtle" color="gray" aria-label={t('back')} renderRoot={(props) => <Link to="/project/$projectId/sessions" params={{ projectId }} {...props} />}>
            <IconArrowLeft size={17} stroke={1.7} />
          </ActionIcon>
        )}
      >
        <SegmentedControl
          size="xs" aria-label={t('form.label')} value={form} onChange={(next) => setForm(next as PayloadForm)}
          data={[{ value: 'pretty', label: t('form.pretty') }, { value: 'json', label: t('form.json') }]}
        />
      </PageHeader>
      {missing && <EmptyState page icon={IconMessages} title={t('missing')} testId="session-missing">{t('missingText')}</EmptyState>}
      {!missing && session.isError && <ErrorState error={session.error} onRetry={() => void session.refetch()} />}
      {session.isPending && <TableSkeleton />}
      {session.data && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls, so the keyboard must reach it
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('conversation')}>
          <SessionFacts projectId={projectId} session={session.data} />
          <ol className={classes.turns} data-testid="turns">
            {traces.map((trace, place) => <Turn key={trace.id} projectId={projectId} trace={trace} number={place + 1} form={form} />)}
          </ol>
          {turns.isError && <ErrorState error={turns.error} onRetry={() => void turns.refetch()} />}
          {turns.hasNextPage && (
            <Center py="md">
              <Button variant="default" size="xs" loading={turns.isFetchingNextPage} onClick={() => void turns.fetchNextPage()}>
                {t('more', { count: left, formatted: format.count(left) })}
              </Button>
            </Center>
          )}
          {!turns.hasNextPage && traces.length > 0 && <Text size="xs" c="dimmed" ta="center" py="md">{t('end')}</Text>}
          <div className={classes.annotations}>{renderAnnotations(session.data)}</div>
        </div>
      )}
    </>
  )
}
