import { Skeleton } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '@/components/error-state'
import { LevelBadge } from '@/components/level-badge'
import { SafeText } from '@/components/payload/safe-text'
import type { PayloadForm } from '@/components/payload/payload'
import type { Observation, ObservationRow, Trace } from '@/lib/wire/trace'
import { observationQuery } from '../api/get-observation'
import { useTraceSource } from '../source'
import { ObservationIcon } from '../tree/observation-icon'
import { ObservationFacts } from './observation-facts'
import { PanelHead } from './panel-head'
import { PayloadSection } from './payload-section'
import { ReceiptSection } from './receipt-section'
import { usePayloadForm } from './use-payload-form'
import classes from './panel.module.css'

type Props = { trace: Trace; row: ObservationRow; annotations: ReactNode }

/** One observation. What the tree knows is here at once; payloads and the receipt follow. */
export function ObservationPanel({ trace, row, annotations }: Props) {
  const { t } = useTranslation('trace')
  const [form, setForm] = usePayloadForm()
  const source = useTraceSource()
  const query = useQuery({ ...observationQuery(source, trace.id, row.id, JSON.stringify(row)), placeholderData: keepPreviousData })
  return (
    <>
      <PanelHead icon={<ObservationIcon type={row.type} />} title={row.name ?? t('unnamed')} form={form} onForm={setForm}>
        {row.level !== 'DEFAULT' && <LevelBadge level={row.level} />}
      </PanelHead>
      <ObservationFacts row={row} />
      {row.statusMessage !== null && row.statusMessage !== '' && (
        <div className={classes.status} data-level={row.level} data-testid="status-message"><SafeText text={row.statusMessage} /></div>
      )}
      {query.data && <Body observation={query.data} form={form} />}
      {!query.data && query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <div className={classes.loading} data-testid="loading"><Skeleton height={90} /><Skeleton height={140} /></div>}
      {annotations}
    </>
  )
}

function Body({ observation, form }: { observation: Observation; form: PayloadForm }) {
  const parameters = observation.modelParameters
  return (
    <>
      <PayloadSection kind="input" value={observation.input} form={form} />
      <PayloadSection kind="output" value={observation.output} context={observation.input} form={form} />
      {observation.receipt && <ReceiptSection receipt={observation.receipt} />}
      {parameters && Object.keys(parameters).length > 0 && <PayloadSection kind="parameters" value={parameters} form={form} />}
      <PayloadSection kind="metadata" value={observation.metadata} form={form} />
    </>
  )
}
