import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format/use-format'
import { textOf, type HomeSearch } from '@/lib/search/home-search'
import { periodLabel, zoneLabel } from '../range/labels'
import type { Scope } from '../range/scope'
import { FilterPill } from './filter-pill'
import classes from './filters.module.css'

const single = ['name', 'user', 'model'] as const

/** What the page is narrowed to, and in which time it is. */
export function Filters({ scope, onChange }: { scope: Scope; onChange: (part: Partial<HomeSearch>) => void }) {
  const { t } = useTranslation('home')
  const { locale } = useFormat()
  const { filters, period, zone } = scope
  return (
    <div className={classes.bar}>
      <div className={classes.pills} role="group" aria-label={t('filter.label')}>
        <FilterPill scope={scope} filter="environment" several values={filters.environment} onChange={(values) => onChange({ environment: textOf(values) })} />
        {single.map((filter) => (
          <FilterPill key={filter} scope={scope} filter={filter} values={filters[filter] === undefined ? [] : [filters[filter]]} onChange={([value]) => onChange({ [filter]: value })} />
        ))}
      </div>
      <p className={classes.zone} data-testid="home-zone">
        {t('zone', { period: periodLabel(period, zone, locale), zone: zoneLabel(zone, period.to, locale) })}
      </p>
    </div>
  )
}
