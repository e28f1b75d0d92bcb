import { Alert, List, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ingestProblemsQuery } from '@/lib/api/ingest-problems'
import { useFormat } from '@/lib/format/use-format'
import type { IngestProblem } from '@/lib/wire/ingest-problem'

/** What goes wrong behind our door, in words and while it happens. Nothing when nothing does. */
export function IngestProblems({ projectId }: { projectId: string }) {
  const { t } = useTranslation('onboarding')
  const query = useQuery({ ...ingestProblemsQuery(projectId), refetchIntervalInBackground: true })
  const problems = query.data?.data ?? []
  return (
    <div role="status">
      {problems.length > 0 && (
        <Alert variant="default" icon={<IconAlertTriangle size={18} />} title={t('problems')} ta="left" data-testid="ingest-problems">
          <List size="sm" spacing={4}>
            {problems.map((problem) => (
              <List.Item key={`${problem.kind} ${problem.detail}`}><Explanation problem={problem} /></List.Item>
            ))}
          </List>
        </Alert>
      )}
    </div>
  )
}

function Explanation({ problem: { kind, detail, count } }: { problem: IngestProblem }) {
  const { t } = useTranslation('onboarding')
  const format = useFormat()
  const values = { count, formatted: format.count(count), detail }
  if (kind === 'WRONG_SECRET') return <Text size="sm" span>{t('wrongSecret', { detail })}</Text>
  if (kind === 'CLOCK_AHEAD') return <Text size="sm" span>{t('clockAhead', { count, formatted: values.formatted })}</Text>
  return <Text size="sm" span>{t('refused', values)}</Text>
}
