import { CloseButton, Drawer } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { facetsQuery } from '@/lib/api/facets'
import { facetColumns, OPEN_AT_FIRST, type TableName } from '@/lib/explore/tables'
import type { ExploreSearch } from '@/lib/explore/search'
import type { SingleFilter } from '@/lib/wire/metrics'
import { FacetSection } from './facet-section'
import classes from './facets.module.css'

type Props = {
  projectId: string
  table: TableName
  search: ExploreSearch
  conditions: SingleFilter[]
  onConditions: (conditions: SingleFilter[]) => void
}

/** What there is to choose, with how often it occurs. Only open sections are asked for: a range costs the server a look at all rows. */
export function FacetSidebar({ projectId, table, search, conditions, onConditions }: Props) {
  const { t } = useTranslation('explore')
  const [opened, setOpened] = useLocalStorage<string[]>({ key: `plumbline.facets.${table}`, defaultValue: OPEN_AT_FIRST, getInitialValueInEffect: false })
  const columns = facetColumns(table)
  const open = columns.filter(({ name }) => opened.includes(name))
  const facets = useQuery(facetsQuery(projectId, table, search, open.map(({ name }) => name)))
  return (
    <div className={classes.sections} data-testid="facets" role="group" aria-label={t('filters')}>
      {facets.isError && <p className={classes.failed} role="alert">{t('facetsFailed')}</p>}
      {columns.map((column) => (
        <FacetSection
          key={column.name} column={column} facet={facets.data?.[column.name]} conditions={conditions} onConditions={onConditions}
          open={opened.includes(column.name)}
          onOpen={(next) => setOpened(next ? [...opened, column.name] : opened.filter((name) => name !== column.name))}
        />
      ))}
    </div>
  )
}

export function FacetDrawer({ opened, onClose, ...props }: Props & { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('explore')
  const { t: common } = useTranslation()
  return (
    <Drawer opened={opened} onClose={onClose} title={t('filters')} size={320} lockScroll={false} closeButtonProps={{ 'aria-label': common('close') }}>
      <FacetSidebar {...props} />
    </Drawer>
  )
}

export function FacetAside({ onClose, ...props }: Props & { onClose: () => void }) {
  const { t } = useTranslation('explore')
  return (
    <aside className={classes.aside} aria-label={t('filters')}>
      <div className={classes.head}>
        <h2 className={classes.heading}>{t('filters')}</h2>
        <CloseButton size="sm" aria-label={t('hideFilters')} title={t('hideFilters')} onClick={onClose} />
      </div>
      <FacetSidebar {...props} />
    </aside>
  )
}
