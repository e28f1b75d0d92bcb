import { Button } from '@mantine/core'
import { IconFilterX, IconStack2, IconTag, IconUser } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FilterField } from '@/components/filter-field'
import { TimeRangePicker } from '@/components/time-range-picker'
import { conditionsOf, traceFilter } from '@/lib/search/trace-filter'
import type { TraceListSearch } from '@/lib/search/trace-list-search'

type Props = { search: TraceListSearch; withUser?: boolean }

/** Every filter lives in the address, so a view can be sent to somebody. */
export function TraceFilters({ search, withUser = true }: Props) {
  const { t } = useTranslation('tracing')
  const navigate = useNavigate()
  const change = (part: Partial<TraceListSearch>) => void navigate({ to: '.', search: { ...search, ...part, page: undefined }, replace: true })
  const further = conditionsOf(traceFilter(search.filter, search.tab))
  return (
    <>
      {further.length > 0 && (
        <Button
          size="xs" variant="light" leftSection={<IconFilterX size={14} />} aria-label={t('filter.clearFurther')} data-testid="further-filters"
          title={further.map(({ column, key, operator, value }) => [column, key, operator, Array.isArray(value) ? value.join(', ') : value].join(' ')).join('\n')}
          onClick={() => change({ filter: undefined, tab: undefined })}
        >
          {t('filter.further', { count: further.length })}
        </Button>
      )}
      <FilterField label={t('filter.name')} icon={IconTag} value={search.name} onChange={(name) => change({ name })} />
      {withUser && <FilterField label={t('filter.user')} icon={IconUser} value={search.userId} onChange={(userId) => change({ userId })} />}
      <FilterField
        label={t('filter.environment')} icon={IconStack2} value={search.environment} onChange={(environment) => change({ environment })}
      />
      <TimeRangePicker
        value={search}
        onChange={(time) => change({ range: time.range, from: time.from, to: time.to })}
      />
    </>
  )
}
