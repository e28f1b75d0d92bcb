import { useTranslation } from 'react-i18next'
import { Cost } from '@/components/cost'
import { useFormat } from '@/lib/format/use-format'
import type { TreeNode } from './forest'
import classes from './tree.module.css'

/** Time is the observation's own; tokens, costs and errors are those of everything below it as well. */
export function RowMeasures({ node: { observation, children, whole } }: { node: TreeNode }) {
  const { t } = useTranslation('trace')
  const format = useFormat()
  const below = whole.errors - (observation.level === 'ERROR' ? 1 : 0)
  const title = children === 0 ? undefined : t('tree.whole', {
    latency: whole.latencyMs === null ? t('running') : format.duration(whole.latencyMs), tokens: format.count(whole.tokens),
  })
  return (
    <span className={classes.measures} title={title}>
      {below > 0 && <span className={classes.errors}>{t('tree.errorsBelow', { count: below })}</span>}
      {observation.latencyMs !== null && <span>{format.duration(observation.latencyMs)}</span>}
      {whole.tokens > 0 && <span className={classes.tokens}>{t('tree.tokens', { tokens: format.compactCount(whole.tokens) })}</span>}
      {(whole.cost !== null || whole.unpriced > 0) && <Cost value={whole.cost} unpriced={whole.unpriced} />}
    </span>
  )
}
