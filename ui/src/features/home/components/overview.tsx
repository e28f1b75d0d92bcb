import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableModel } from '@/components/chart/model'
import { useFormat } from '@/lib/format/use-format'
import { observationsByLevel } from '../api/observation-queries'
import { together, useMetrics } from '../api/run-query'
import { tracesByEnvironment, traceTotals } from '../api/trace-queries'
import { changeOf, figuresOf, type Figure } from '../model/overview'
import { periodLabel } from '../range/labels'
import type { Scope } from '../range/scope'
import { BigNumber } from './big-number'
import { Tile } from './tile'
import classes from './overview.module.css'

/** The big numbers, against the same time before. */
export function Overview({ scope }: { scope: Scope }) {
  const { t } = useTranslation('home')
  const { locale } = useFormat()
  const levels = useMetrics(scope, 'levels', observationsByLevel(scope))
  const traces = useMetrics(scope, 'environments', tracesByEnvironment(scope))
  const totals = useMetrics(scope, 'totals', traceTotals(scope))
  const compared = scope.previous !== null
  const levelsBefore = useMetrics(scope, 'levels-before', observationsByLevel(scope, true), compared)
  const totalsBefore = useMetrics(scope, 'totals-before', traceTotals(scope, true), compared)
  const state = together(levels, traces, totals)
  const figures = useMemo(
    () => (levels.data && traces.data && totals.data
      ? figuresOf(scope, {
          levels: levels.data, traces: traces.data, totals: totals.data,
          levelsBefore: compared ? levelsBefore.data : undefined, totalsBefore: compared ? totalsBefore.data : undefined,
        })
      : undefined),
    [scope, compared, levels.data, traces.data, totals.data, levelsBefore.data, totalsBefore.data],
  )
  return (
    <div className={classes.overview}>
      <Tile
        id="overview" scope={scope} title={t('tile.overview')} state={state}
        detail={scope.previous ? t('comparedWith', { period: periodLabel(scope.previous, scope.zone, locale) }) : undefined}
        content={figures && { table: tableOf(figures, t), unpriced: 0 }}
        body={figures && (
          <ul className={classes.figures}>
            {figures.map((figure) => <BigNumber key={figure.id} projectId={scope.projectId} figure={figure} compared={compared} />)}
          </ul>
        )}
      />
    </div>
  )
}

type Translate = ReturnType<typeof useTranslation<'home'>>['t']

function tableOf(figures: Figure[], t: Translate): TableModel {
  return {
    columns: [
      { label: t('column.measure'), kind: 'text' }, { label: t('column.value'), kind: 'decimal' }, { label: t('column.before'), kind: 'decimal' },
      { label: t('column.change'), kind: 'share' }, { label: t('column.unpriced'), kind: 'count' },
    ],
    rows: figures.map((figure) => [
      { value: t(`figure.${figure.id}`), drill: figure.drill }, { value: figure.value }, { value: figure.previous }, { value: changeOf(figure) },
      { value: figure.id === 'cost' ? figure.unpriced : null },
    ]),
  }
}
