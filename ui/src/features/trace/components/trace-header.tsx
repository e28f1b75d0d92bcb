import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '@/components/copy-button'
import { Cost } from '@/components/cost'
import { LevelBadge } from '@/components/level-badge'
import { PageHeader } from '@/components/page-header'
import { SafeText } from '@/components/payload/safe-text'
import { Tags } from '@/components/tags'
import { Time } from '@/components/time'
import { useFormat } from '@/lib/format/use-format'
import { visible } from '@/lib/visible'
import type { Trace } from '@/lib/wire/trace'
import { useTraceSource } from '../source'
import { Fact } from '@/components/fact'
import classes from './trace-header.module.css'

type Props = {
  trace: Trace
  /** The way back, before the name. */
  leading?: ReactNode
  /** What can be done with the trace. */
  children?: ReactNode
  /** Beside a list, the list keeps the title of the page. */
  titled?: boolean
}

export function TraceHeader({ trace, leading, children, titled = true }: Props) {
  const { t } = useTranslation('trace')
  return (
    <>
      <PageHeader
        titled={titled} leading={leading} title={visible(trace.name ?? t('unnamed'))}
        detail={trace.level !== null && trace.level !== 'DEFAULT' && <LevelBadge level={trace.level} />}
      >
        <code className={classes.id}>{trace.id}</code>
        <CopyButton value={trace.id} label={t('copyId')} />
        {children}
      </PageHeader>
      <dl className={classes.facts} data-testid="trace-facts">
        <Facts trace={trace} />
      </dl>
    </>
  )
}

function Facts({ trace }: { trace: Trace }) {
  const { projectId } = useTraceSource()
  const { t } = useTranslation('trace')
  const format = useFormat()
  return (
    <>
      <Fact label={t('fact.time')}><Time at={trace.timestamp} /></Fact>
      {trace.latencyMs !== null && <Fact label={t('fact.latency')}>{format.duration(trace.latencyMs)}</Fact>}
      {trace.totalTokens > 0 && (
        <Fact label={t('fact.tokens')}>
          {t('tokensSplit', { total: format.count(trace.totalTokens), input: format.count(trace.inputTokens), output: format.count(trace.outputTokens) })}
        </Fact>
      )}
      <Fact label={t('fact.cost')}><Cost value={trace.totalCost} unpriced={trace.unpricedCount} /></Fact>
      {trace.userId !== null && (
        <Fact label={t('fact.user')}>
          {projectId === null
            ? <SafeText text={trace.userId} />
            : <Link className={classes.link} to="/project/$projectId/users/$userId" params={{ projectId, userId: trace.userId }}><SafeText text={trace.userId} /></Link>}
        </Fact>
      )}
      {trace.sessionId !== null && <Fact label={t('fact.session')}><SafeText text={trace.sessionId} /></Fact>}
      {trace.environment !== null && <Fact label={t('fact.environment')}><SafeText text={trace.environment} /></Fact>}
      {trace.release !== null && <Fact label={t('fact.release')}><SafeText text={trace.release} /></Fact>}
      {trace.version !== null && <Fact label={t('fact.version')}><SafeText text={trace.version} /></Fact>}
      {trace.tags.length > 0 && (
        <Fact label={t('fact.tags')}><Tags tags={trace.tags} /></Fact>
      )}
    </>
  )
}
