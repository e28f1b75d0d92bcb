import { Button, Group } from '@mantine/core'
import { IconFilterOff, IconRoute } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/components/empty-state'
import { IngestProblems } from '@/components/onboarding/ingest-problems'
import { TestTraceButton } from '@/components/onboarding/test-trace-button'
import { firstTraceQuery } from '@/lib/api/first-trace'
import { projectQuery } from '@/lib/api/project'

/** Nothing to list, for one of two reasons with different ways on: no data at all, or a filter that hides it. */
export function NoTraces({ projectId }: { projectId: string }) {
  const { t } = useTranslation('tracing')
  const navigate = useNavigate()
  const first = useQuery(firstTraceQuery(projectId))
  const project = useQuery(projectQuery(projectId))
  if (first.isPending) return null
  if (first.data?.traceId) {
    return (
      <EmptyState
        icon={IconFilterOff} title={t('empty.filteredTitle')} testId="no-match"
        action={<Button variant="default" onClick={() => void navigate({ to: '.', search: { range: 'all' } })}>{t('empty.showAll')}</Button>}
      >
        {t('empty.filtered')}
        <IngestProblems projectId={projectId} />
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={IconRoute} title={t('empty.title')} testId="no-traces"
      action={(
        <Group gap="xs" justify="center">
          <Button renderRoot={(props) => <Link to="/start" search={{ projectId, organizationId: project.data?.organization.id }} {...props} />}>
            {t('empty.connect')}
          </Button>
          <TestTraceButton projectId={projectId} />
        </Group>
      )}
    >
      {t('empty.text')}
      <IngestProblems projectId={projectId} />
    </EmptyState>
  )
}
