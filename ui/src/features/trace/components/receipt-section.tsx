import { useTranslation } from 'react-i18next'
import type { Receipt } from '@/lib/wire/trace'
import { Fact } from '@/components/fact'
import { ReceiptTable } from './receipt-table'
import { Section } from '@/components/section'
import classes from './receipt.module.css'

/** How this cost came about, line by line: which rule priced it, and what each bucket of tokens cost. */
export function ReceiptSection({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation('trace')
  const { modelRule, tier, priceVersion, reason, buckets } = receipt
  if (receipt.origin === 'none' && buckets.length === 0 && reason === null) return null
  return (
    <Section
      title={t('section.receipt')} testId="section-receipt"
      aside={<span className={classes.confidence} data-confidence={receipt.confidence}>{t(`receipt.confidence.${receipt.confidence}`)}</span>}
    >
      {reason !== null && <p className={classes.reason}>{reason}</p>}
      {buckets.length > 0 && <ReceiptTable receipt={receipt} />}
      <dl className={classes.facts}>
        <Fact label={t('receipt.rule')}>
          {modelRule === null ? t('receipt.noRule') : <span title={modelRule.matchPattern}>{modelRule.modelName}</span>}
        </Fact>
        {modelRule !== null && <Fact label={t('receipt.source')}>{modelRule.source}</Fact>}
        {tier !== null && <Fact label={t('receipt.tier')}>{tier.name}</Fact>}
        {priceVersion !== null && <Fact label={t('receipt.priceVersion')}>{priceVersion}</Fact>}
        <Fact label={t('receipt.originLabel')}>{t(`receipt.origin.${receipt.origin}`)}</Fact>
      </dl>
    </Section>
  )
}
