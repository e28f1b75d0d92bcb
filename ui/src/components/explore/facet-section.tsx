import { UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Facet } from '@/lib/api/facets'
import { bind, boundsIn, chosenIn, choose } from '@/lib/explore/conditions'
import type { FilterColumn } from '@/lib/explore/tables'
import type { SingleFilter } from '@/lib/wire/metrics'
import { FacetRange } from './facet-range'
import { FacetValues } from './facet-values'
import classes from './facets.module.css'

type Props = {
  column: FilterColumn
  facet: Facet | undefined
  conditions: SingleFilter[]
  onConditions: (conditions: SingleFilter[]) => void
  open: boolean
  onOpen: (open: boolean) => void
}

export function FacetSection({ column, facet, conditions, onConditions, open, onOpen }: Props) {
  const { t } = useTranslation('explore')
  const id = useId()
  const { name, kind, unit } = column
  const active = conditions.filter((one) => one.column === name).length
  return (
    <section className={classes.section} data-facet={name}>
      <h3 className={classes.title}>
        <UnstyledButton className={classes.toggle} aria-expanded={open} aria-controls={id} onClick={() => onOpen(!open)}>
          <IconChevronRight size={14} stroke={1.8} className={classes.arrow} data-open={open} />
          {t(`column.${name}`)}
          {active > 0 && <span className={classes.active}>{active}</span>}
        </UnstyledButton>
      </h3>
      <div id={id} hidden={!open}>
        {open && kind === 'number' && (
          <FacetRange
            label={t(`column.${name}`)} unit={unit ?? 'count'} least={facet?.min ?? null} most={facet?.max ?? null}
            bounds={boundsIn(conditions, name)} onBounds={(bounds) => onConditions(bind(conditions, name, bounds))}
          />
        )}
        {open && kind !== 'number' && (
          <FacetValues
            label={t(`column.${name}`)} values={facet?.values} chosen={chosenIn(conditions, name)} single={kind === 'boolean'}
            onChoose={(values) => onConditions(choose(conditions, name, kind, values))}
          />
        )}
      </div>
    </section>
  )
}
