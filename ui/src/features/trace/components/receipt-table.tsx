import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { PRICE_UNITS } from '@/lib/format/money'
import { useFormat } from '@/lib/format/use-format'
import type { Receipt, ReceiptBucket } from '@/lib/wire/trace'
import classes from './receipt.module.css'

export function ReceiptTable({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation('trace')
  const format = useFormat()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls on a phone, so the keyboard must reach it
    <div className={classes.scroll} tabIndex={0}>
      <table className={classes.table} aria-label={t('section.receipt')}>
        <thead>
          <tr>
            <th scope="col">{t('receipt.bucket')}</th>
            <th scope="col">{t('receipt.units')}</th>
            <th scope="col">{t('receipt.price')}</th>
            <th scope="col">{t('receipt.cost')}</th>
          </tr>
        </thead>
        <tbody>
          {receipt.buckets.filter(wasUsed).map((bucket) => (
            <tr key={bucket.bucket}>
              <th scope="row"><code>{bucket.bucket}</code></th>
              <td>{bucket.units === null ? '–' : format.count(bucket.units)}</td>
              <td><Price bucket={bucket} /></td>
              <td>{bucket.cost === null ? <Unknown /> : format.exactMoney(bucket.cost)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>{t('receipt.total')}</th>
            <td>{receipt.totalCost === null ? <Unknown /> : format.exactMoney(receipt.totalCost)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** SDKs report every bucket they know; one with 0 units cost nothing, whether its price is known or not. */
function wasUsed({ units }: ReceiptBucket) {
  return units !== 0
}

function Price({ bucket: { pricePerUnit, cost } }: { bucket: ReceiptBucket }) {
  const { t } = useTranslation('trace')
  const format = useFormat()
  if (pricePerUnit !== null) {
    // Twelve digits take away the binary noise of the multiplication and keep every price there is.
    const perMillion = Number((pricePerUnit * PRICE_UNITS).toPrecision(12))
    return <span title={t('receipt.perUnit', { price: format.exactMoney(pricePerUnit) })}>{t('receipt.perMillion', { price: format.exactMoney(perMillion) })}</span>
  }
  return cost === null ? <Unknown /> : <Text span inherit c="dimmed">{t('receipt.asProvided')}</Text>
}

function Unknown() {
  const { t } = useTranslation()
  return <Text span inherit c="var(--warning)">{t('cost.unknown')}</Text>
}
