import { useTranslation } from 'react-i18next'
import type { Level } from '@/lib/wire/trace'
import classes from './level-badge.module.css'

/** Ordinary levels are quiet: only what needs attention has a colour. */
export function LevelBadge({ level }: { level: Level | null }) {
  const { t } = useTranslation()
  if (level === null) return <span className={classes.badge}>–</span>
  return (
    <span className={classes.badge} data-level={level}>{t(`level.${level}`)}</span>
  )
}
