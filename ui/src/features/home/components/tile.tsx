import { Skeleton } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Chart } from '@/components/chart/chart'
import { Legend } from '@/components/chart/legend'
import { ValueTable } from '@/components/chart/value-table'
import type { Content } from '../model/content'
import { isFiltered, type Scope } from '../range/scope'
import { TileError } from './tile-error'
import { TileMenu } from './tile-menu'
import { Unpriced } from './unpriced'
import classes from './tile.module.css'

export type TileState = { error: Error | null; stale: boolean; outdated: boolean; retry: () => void }

type Props = {
  id: string
  scope: Scope
  title: string
  detail?: string
  state: TileState
  /** Undefined while it is on its way. */
  content: Content | undefined
  /** Drawn instead of a chart, from the same numbers as the table. */
  body?: ReactNode
  controls?: ReactNode
}

/** One question and its answer. It waits for nobody else, and fails alone. */
export function Tile({ id, scope, title, detail, state, content, body, controls }: Props) {
  const { t } = useTranslation('home')
  const [asTable, setAsTable] = useState(false)
  const empty = content?.table.rows.length === 0 || content?.chart?.series.length === 0
  const drawn = content !== undefined && !asTable && (content.chart !== undefined || body !== undefined)
  return (
    <section className={classes.tile} data-tile={id} aria-labelledby={`tile-${id}`} aria-busy={content === undefined && state.error === null}>
      <header className={classes.head}>
        <h2 id={`tile-${id}`} className={classes.title}>{title}</h2>
        {detail !== undefined && <span className={classes.detail}>{detail}</span>}
        {state.outdated && <IconAlertTriangle size={14} className={classes.outdated} aria-label={t('outdated')} role="img" />}
        <div className={classes.controls}>
          {controls}
          <TileMenu
            id={id} title={title} scope={scope} content={empty ? undefined : content} drawn={drawn}
            onToggle={content?.chart !== undefined || body !== undefined ? () => setAsTable(!asTable) : undefined}
          />
        </div>
      </header>
      <div className={classes.body} data-stale={state.stale}>
        {state.error !== null && content === undefined && <TileError error={state.error} onRetry={state.retry} />}
        {state.error === null && content === undefined && <Skeleton height="100%" radius="sm" />}
        {content !== undefined && empty && <p className={classes.empty}>{isFiltered(scope.filters) ? t('empty.tileFiltered') : t('empty.tile')}</p>}
        {content !== undefined && !empty && (drawn
          ? body ?? <Drawn projectId={scope.projectId} content={content} title={title} />
          : <ValueTable projectId={scope.projectId} table={content.table} label={title} />)}
      </div>
      <Unpriced count={content?.unpriced ?? 0} scope={scope} />
    </section>
  )
}

function Drawn({ projectId, content: { chart }, title }: { projectId: string; content: Content; title: string }) {
  const { t } = useTranslation('home')
  if (!chart) return null
  return (
    <div className={classes.drawn}>
      {chart.legend !== false && <Legend series={chart.series} />}
      <div className={classes.chart}><Chart projectId={projectId} chart={chart} label={t('chart', { title })} /></div>
    </div>
  )
}
