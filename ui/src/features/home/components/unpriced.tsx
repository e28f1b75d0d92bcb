import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { DrillLink } from '@/components/chart/drill-link'
import { useFormat } from '@/lib/format/use-format'
import { drills, unpriced } from '../model/drill'
import type { Scope } from '../range/scope'
import classes from './tile.module.css'

/** A cost that leaves something out says so, and leads to what it leaves out. */
export function Unpriced({ count, scope }: { count: number; scope: Scope }) {
  const { t } = useTranslation('home')
  const format = useFormat()
  if (count === 0) return null
  return (
    <p className={classes.unpriced} data-testid="unpriced">
      <IconAlertTriangle size={13} stroke={1.8} aria-hidden />
      <DrillLink projectId={scope.projectId} drill={drills(scope).observations(unpriced)}>{t('unpriced', { count, formatted: format.count(count) })}</DrillLink>
    </p>
  )
}
