import { ActionIcon } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useCanGoBack, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '@/components/copy-button'
import { Cost } from '@/components/cost'
import { LevelBadge } from '@/components/level-badge'
import { PageHeader } from '@/components/page-header'
import { Tags } from '@/components/tags'
import { Time } from '@/components/time'
import { useFormat } from '@/lib/format/use-format'
import type { Trace } from '@/lib/wire/trace'
import { Fact } from './fact'
import classes from './trace-header.module.css'

type Props = { projectId: string; trace: Trace }

export function TraceHeader({ projectId, trace }: Props) {
  const { t } = useTranslation('trace')
  return (
    <>
      <PageHeader
        leading={<Back projectId={projectId} />} title={trace.name ?? t('unnamed')}
        detail={trace.level !== null && trace.level !== 'DEFAULT' && <LevelBadge level={trace.level} />}
      >
        <code className={classes.id}>{trace.id}</code>
        <CopyButton value={trace.id} label={t('copyId')} />
      </PageHeader>
      <dl className={classes.facts} data-testid="trace-facts">
        <Facts projectId={projectId} trace={trace} />
      </dl>
    </>
  )
}

function Facts({ projectId, trace }: Props) {
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
          <Link className={classes.link} to="/project/$projectId/users/$userId" params={{ projectId, userId: trace.userId }}>{trace.userId}</Link>
        </Fact>
      )}
      {trace.sessionId !== null && <Fact label={t('fact.session')}>{trace.sessionId}</Fact>}
      {trace.environment !== null && <Fact label={t('fact.environment')}>{trace.environment}</Fact>}
      {trace.release !== null && <Fact label={t('fact.release')}>{trace.release}</Fact>}
      {trace.version !== null && <Fact label={t('fact.version')}>{trace.version}</Fact>}
      {trace.tags.length > 0 && (
        <Fact label={t('fact.tags')}><Tags tags={trace.tags} /></Fact>
      )}
    </>
  )
}

/** Back to the list as it was, with its filters; to the list itself for whoever came by a link. */
function Back({ projectId }: { projectId: string }) {
  const { t } = useTranslation('trace')
  const router = useRouter()
  const canGoBack = useCanGoBack()
  return (
    <ActionIcon
      variant="subtle" color="gray" aria-label={t('back')}
      renderRoot={(props) => (
        <Link
          to="/project/$projectId/traces" params={{ projectId }} {...props}
          onClick={(event) => {
            if (!canGoBack || event.metaKey || event.ctrlKey) return
            event.preventDefault()
            router.history.back()
          }}
        />
      )}
    >
      <IconArrowLeft size={17} stroke={1.7} />
    </ActionIcon>
  )
}
