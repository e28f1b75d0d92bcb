import { useTranslation } from 'react-i18next'
import { Cost } from '@/components/cost'
import { SafeText } from '@/components/payload/safe-text'
import { Time } from '@/components/time'
import { useFormat } from '@/lib/format/use-format'
import type { ObservationRow } from '@/lib/wire/trace'
import { isUnpriced } from '../tree/unpriced'
import { Fact } from '@/components/fact'
import classes from './panel.module.css'

export function ObservationFacts({ row }: { row: ObservationRow }) {
  const { t } = useTranslation('trace')
  const format = useFormat()
  return (
    <dl className={classes.facts} data-testid="observation-facts">
      <Fact label={t('fact.type')}>{row.type.toLowerCase()}</Fact>
      {row.model !== null && <Fact label={t('fact.model')}><SafeText text={row.model} /></Fact>}
      <Fact label={t('fact.start')}><Time at={row.startTime} /></Fact>
      <Fact label={t('fact.latency')}>{row.latencyMs === null ? t('running') : format.duration(row.latencyMs)}</Fact>
      {row.timeToFirstTokenMs !== null && <Fact label={t('fact.firstToken')}>{format.duration(row.timeToFirstTokenMs)}</Fact>}
      {row.totalTokens !== null && row.totalTokens > 0 && (
        <Fact label={t('fact.tokens')}>
          {t('tokensSplit', { total: format.count(row.totalTokens), input: format.count(row.inputTokens ?? 0), output: format.count(row.outputTokens ?? 0) })}
        </Fact>
      )}
      {(row.totalCost !== null || isUnpriced(row)) && <Fact label={t('fact.cost')}><Cost value={row.totalCost} unpriced={row.totalCost === null ? 1 : 0} /></Fact>}
      {row.environment !== null && <Fact label={t('fact.environment')}><SafeText text={row.environment} /></Fact>}
      {row.version !== null && <Fact label={t('fact.version')}><SafeText text={row.version} /></Fact>}
      {row.promptName !== null && (
        <Fact label={t('fact.prompt')}>{row.promptVersion === null ? row.promptName : `${row.promptName} v${row.promptVersion}`}</Fact>
      )}
    </dl>
  )
}
