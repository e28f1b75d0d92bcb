import { Button, Group } from '@mantine/core'
import { IconCalendarOff, IconRoute } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/components/empty-state'
import { firstTraceQuery } from '@/lib/api/first-trace'
import { projectQuery } from '@/lib/api/project'
import type { HomeSearch } from '@/lib/search/home-search'
import { isFiltered, type Scope } from '../range/scope'
import { widerThan } from '../range/wider'

type Props = { scope: Scope; onChange: (part: Partial<HomeSearch>) => void }

/** Nothing to show, for one of two reasons: a project without any trace, or a view that holds none. */
export function NoData({ scope, onChange }: Props) {
  const { t } = useTranslation('home')
  const first = useQuery(firstTraceQuery(scope.projectId))
  const project = useQuery(projectQuery(scope.projectId))
  if (first.isPending) return null
  if (first.data && first.data.traceId === null) {
    return (
      <EmptyState
        icon={IconRoute} title={t('empty.projectTitle')} testId="home-no-traces"
        action={(
          <Button renderRoot={(props) => <Link to="/start" search={{ projectId: scope.projectId, organizationId: project.data?.organization.id }} {...props} />}>
            {t('empty.connect')}
          </Button>
        )}
      >
        {t('empty.project')}
      </EmptyState>
    )
  }
  const wider = widerThan(scope)
  return (
    <EmptyState
      icon={IconCalendarOff} title={t('empty.rangeTitle')} testId="home-no-data"
      action={(
        <Group gap="xs" justify="center">
          {wider && (
            <Button onClick={() => onChange({ range: wider, from: undefined, to: undefined, zone: undefined })}>
              {t('empty.widen', { range: t(`range.${wider}`) })}
            </Button>
          )}
          {isFiltered(scope.filters) && (
            <Button variant="default" onClick={() => onChange({ environment: undefined, user: undefined, name: undefined, model: undefined })}>
              {t('empty.clearFilters')}
            </Button>
          )}
        </Group>
      )}
    >
      {isFiltered(scope.filters) ? t('empty.filtered') : t('empty.range')}
    </EmptyState>
  )
}
