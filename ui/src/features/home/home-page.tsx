import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/page-header'
import { viewerZone } from '@/lib/time/zone'
import { observationsByLevel } from './api/observation-queries'
import { useMetrics } from './api/run-query'
import { traceMeasure, traceTotals } from './api/trace-queries'
import { Filters } from './components/filters'
import { LinkMenu } from './components/link-menu'
import { NoData } from './components/no-data'
import { Refresh } from './components/refresh'
import { RangePicker } from './components/range-picker'
import { Tiles } from './components/tiles'
import { useClock } from './components/use-clock'
import { useHomeSearch } from './components/use-home-search'
import { numberOf, sumOf } from './model/rows'
import { scopeOf, type Scope } from './range/scope'
import classes from './home.module.css'

const route = getRouteApi('/people/project/$projectId/')

export function HomePage() {
  const { t } = useTranslation('home')
  const { projectId } = route.useParams()
  const [search, change] = useHomeSearch()
  const clock = useClock(projectId, search.refresh !== 'off')
  const scope = useMemo(() => scopeOf(projectId, search, clock.now, viewerZone()), [projectId, search, clock.now])
  const nothing = useNothing(scope)
  return (
    <>
      <PageHeader title={t('title')}>
        <RangePicker scope={scope} search={search} onChange={change} />
        <Refresh
          projectId={projectId} on={search.refresh !== 'off'} onToggle={(on) => change({ refresh: on ? undefined : 'off' })} onRefresh={clock.refresh}
          failed={nothing.outdated}
        />
        <LinkMenu scope={scope} search={search} />
      </PageHeader>
      <div className={classes.page}>
        <Filters scope={scope} onChange={change} />
        {nothing.here ? <NoData scope={scope} onChange={change} /> : <Tiles scope={scope} />}
      </div>
    </>
  )
}

/** Whether the view holds no trace and no observation; two answers that the big numbers need anyway. */
function useNothing(scope: Scope): { here: boolean; outdated: boolean } {
  const totals = useMetrics(scope, 'totals', traceTotals(scope))
  const levels = useMetrics(scope, 'levels', observationsByLevel(scope))
  const here = totals.data !== undefined && levels.data !== undefined && !totals.stale && !levels.stale
    && (numberOf(totals.data.data[0], traceMeasure(scope).count) ?? 0) === 0 && (sumOf(levels.data.data, 'count_count') ?? 0) === 0
  return { here, outdated: totals.outdated || levels.outdated }
}
