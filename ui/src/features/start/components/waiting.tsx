import { Button, Stack, Text } from '@mantine/core'
import { IconArrowRight, IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { HostCheck } from '@/components/onboarding/host-check'
import { IngestProblems } from '@/components/onboarding/ingest-problems'
import { TestTraceButton } from '@/components/onboarding/test-trace-button'
import { FIRST_TRACE_POLL_MS } from '@/config/limits'
import { firstTraceQuery } from '@/lib/api/first-trace'
import classes from './start.module.css'

/** Asks every second, also from a hidden tab: the developer is in her terminal while this waits. */
export function Waiting({ projectId }: { projectId: string }) {
  const { t } = useTranslation('start')
  const query = useQuery({
    ...firstTraceQuery(projectId),
    refetchInterval: ({ state }) => (state.data?.traceId ? false : FIRST_TRACE_POLL_MS),
    refetchIntervalInBackground: true,
  })
  const traceId = query.data?.traceId
  return (
    <Stack gap="md">
      <div className={classes.waiting} data-arrived={Boolean(traceId)} role="status" data-testid={traceId ? 'first-trace' : 'waiting'}>
        {traceId ? (
          <>
            <IconCheck size={20} stroke={2} className={classes.check} />
            <div className={classes.waitingText}>
              <Text fw={600}>{t('arrived.title')}</Text>
              <Text size="sm" c="dimmed">{t('arrived.text')}</Text>
            </div>
            <Button
              rightSection={<IconArrowRight size={16} />}
              renderRoot={(props) => <Link to="/project/$projectId/traces/$traceId" params={{ projectId, traceId }} {...props} />}
            >
              {t('arrived.open')}
            </Button>
          </>
        ) : (
          <>
            <span className={classes.plumb} aria-hidden><span className={classes.bob} /></span>
            <div className={classes.waitingText}>
              <Text fw={600}>{t('waiting.title')}</Text>
              <Text size="sm" c="dimmed">{query.isError ? t('waiting.error') : t('waiting.text')}</Text>
            </div>
          </>
        )}
      </div>
      {!traceId && <IngestProblems projectId={projectId} />}
      {!traceId && <TestTraceButton projectId={projectId} />}
      {!traceId && <HostCheck projectId={projectId} />}
    </Stack>
  )
}
