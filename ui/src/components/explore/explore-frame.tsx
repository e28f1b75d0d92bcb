import { ActionIcon, Indicator } from '@mantine/core'
import { useDisclosure, useLocalStorage, useMediaQuery } from '@mantine/hooks'
import { IconFilter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExploreSearch } from '@/lib/explore/search'
import type { TableName } from '@/lib/explore/tables'
import type { SingleFilter } from '@/lib/wire/metrics'
import { FacetAside, FacetDrawer } from './facet-sidebar'
import { FilterChips } from './filter-chips'
import { SearchBox } from './search-box'
import classes from './explore.module.css'

export type ExploreProps = {
  projectId: string
  table: TableName
  search: ExploreSearch
  conditions: SingleFilter[]
  /** Everything but a turn of the page starts at the first page again. */
  onChange: (part: Partial<ExploreSearch>) => void
  onConditions: (conditions: SingleFilter[]) => void
}

type Props = ExploreProps & { content?: boolean; children: ReactNode }

/** A table between what narrows it: values at its side, conditions and a search above. */
export function ExploreFrame({ content, children, ...explore }: Props) {
  const { t } = useTranslation('explore')
  const narrow = useMediaQuery('(max-width: 62em)')
  const [aside, setAside] = useLocalStorage({ key: 'plumbline.facets', defaultValue: true, getInitialValueInEffect: false })
  const [drawer, drawerState] = useDisclosure(false)
  const { table, search, conditions, onChange, onConditions } = explore
  const facets = { projectId: explore.projectId, table, search, conditions, onConditions }
  const shown = narrow ? drawer : aside
  return (
    <div className={classes.frame}>
      <div className={classes.bar}>
        <Indicator disabled={shown || conditions.length === 0} size={8} offset={3}>
          <ActionIcon
            variant="default" size={30} aria-label={t(shown ? 'hideFilters' : 'showFilters')} title={t(shown ? 'hideFilters' : 'showFilters')} aria-expanded={shown}
            onClick={() => (narrow ? drawerState.toggle() : setAside(!aside))}
          >
            <IconFilter size={16} stroke={1.6} />
          </ActionIcon>
        </Indicator>
        <SearchBox search={search} onChange={onChange} content={content} />
        <FilterChips table={table} conditions={conditions} onConditions={onConditions} />
      </div>
      <div className={classes.body}>
        {!narrow && aside && <FacetAside {...facets} onClose={() => setAside(false)} />}
        {narrow && <FacetDrawer {...facets} opened={drawer} onClose={drawerState.close} />}
        <div className={classes.content}>{children}</div>
      </div>
    </div>
  )
}
