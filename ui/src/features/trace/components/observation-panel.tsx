import { Skeleton } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '@/components/error-state'
import { LevelBadge } from '@/components/level-badge'
import type { Observation, ObservationRow, Trace } from '@/lib/wire/trace'
import { observationQuery } from '../api/get-observation'
import { ObservationFacts } from './observation-facts'
import { ObservationIcon } from './observation-icon'
import { PanelHead } from './panel-head'
import { PayloadSection } from './payload-section'
import { ReceiptSection } from './receipt-section'
import { Scores } from './scores'
import { usePayloadForm } from './use-payload-form'
import classes from './panel.module.css'

type Props = { projectId: string; trace: Trace; row: ObservationRow }

/** One observation. What the tree knows is here at once; payloads and the receipt follow. */
export function ObservationPanel({ projectId, trace, row }: Props) {
  const { t } = useTranslation('trace')
  const [form, setForm] = usePayloadForm()
  const query = useQuery({ ...observationQuery(projectId, trace.id, row.id, JSON.stringify(row)), placeholderData: keepPreviousData })
  return (
    <>
      <PanelHead icon={<ObservationIcon type={row.type} />} title={row.name ?? t('unnamed')} form={form} onForm={setForm}>
        {row.level !== 'DEFAULT' && <LevelBadge level={row.level} />}
      </PanelHead>
      <ObservationFacts row={row} />
      {row.statusMessage !== null && row.statusMessage !== '' && (
        <div className={classes.status} data-level={row.level} data-testid="status-message">{row.statusMessage}</div>
      )}
      {query.data && <Body observation={query.data} form={form} scores={trace.scores.filter(({ observationId }) => observationId === row.id)} />}
      {!query.data && query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <div className={classes.loading} data-testid="loading"><Skeleton height={90} /><Skeleton height={140} /></div>}
    </>
  )
}

type BodyProps = { observation: Observation; form: 'pretty' | 'json'; scores: Trace['scores'] }

function Body({ observation, form, scores }: BodyProps) {
  const parameters = observation.modelParameters
  return (
    <>
      <PayloadSection kind="input" value={observation.input} form={form} />
      <PayloadSection kind="output" value={observation.output} form={form} />
      {observation.receipt && <ReceiptSection receipt={observation.receipt} />}
      {parameters && Object.keys(parameters).length > 0 && <PayloadSection kind="parameters" value={parameters} form={form} />}
      <PayloadSection kind="metadata" value={observation.metadata} form={form} />
      <Scores scores={scores} />
    </>
  )
}
