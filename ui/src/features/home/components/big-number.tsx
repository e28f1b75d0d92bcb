import { IconArrowDownRight, IconArrowUpRight, IconMinus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { DrillLink } from '@/components/chart/drill-link'
import { useCells } from '@/components/chart/use-cells'
import { useFormat } from '@/lib/format/use-format'
import { changeOf, type Figure } from '../model/overview'
import { Curve } from './curve'
import classes from './overview.module.css'

/** From here on a percentage says less than how many times as much it is. */
const MANY = 9

type Props = { projectId: string; figure: Figure; compared: boolean }

export function BigNumber({ projectId, figure, compared }: Props) {
  const { t } = useTranslation('home')
  const cells = useCells()
  const format = useFormat()
  const { id, kind, value, previous, unpriced } = figure
  const short = value !== null && kind === 'count' && value >= 1_000_000 ? format.compactCount(value) : cells.text(kind, value)
  return (
    <li className={classes.figure} data-figure={id}>
      <DrillLink projectId={projectId} drill={figure.drill} className={classes.name}>{t(`figure.${id}`)}</DrillLink>
      <span className={classes.value} title={value === null ? undefined : cells.text(kind, value)} data-unknown={value === null}>
        {value === null ? t('unknownPrice') : short}
      </span>
      <span className={classes.change}>
        {compared && previous !== null && <Change figure={figure} before={cells.text(kind, previous)} />}
        {unpriced > 0 && <span className={classes.warning}>{t('unpricedShort', { count: unpriced, formatted: format.compactCount(unpriced) })}</span>}
      </span>
      <Curve values={figure.curve} />
    </li>
  )
}

/** Which way is good only errors know. */
function Change({ figure, before }: { figure: Figure; before: string }) {
  const { t } = useTranslation('home')
  const cells = useCells()
  const change = changeOf(figure)
  if (change === null) return <span title={t('before', { value: before })}>{figure.value ? t('new') : '–'}</span>
  const Arrow = change === 0 ? IconMinus : change > 0 ? IconArrowUpRight : IconArrowDownRight
  return (
    <span title={t('before', { value: before })} className={classes.arrow} data-worse={figure.id === 'errors' && change > 0}>
      <Arrow size={13} stroke={2} aria-hidden />
      {change >= MANY ? t('times', { factor: cells.text('decimal', Math.round(change + 1)) }) : cells.text('share', change)}
    </span>
  )
}
