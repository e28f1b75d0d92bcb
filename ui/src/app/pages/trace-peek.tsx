import { Button } from '@mantine/core'
import { IconArrowsMaximize } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { projectSource } from '@/features/trace/api/sources'
import { TraceHeader } from '@/features/trace/components/trace-header'
import { TraceMissing } from '@/features/trace/components/trace-missing'
import { TraceSourceProvider } from '@/features/trace/source'
import { TraceContent } from '@/features/trace/trace-content'
import type { TraceSearch } from '@/lib/search/trace-search'
import { useTraceTools } from './use-trace-tools'

type Props = { projectId: string; traceId: string; observation?: string | undefined; onDeleted: () => void }

/** A trace in a panel beside its list. What is open in it is the panel's own state: the address belongs to the list. */
export function TracePeek({ projectId, traceId, observation, onDeleted }: Props) {
  const { t } = useTranslation('trace')
  const [state, setState] = useState<TraceSearch>({ observation })
  const source = useMemo(() => projectSource(projectId), [projectId])
  const { renderActions, renderAnnotations } = useTraceTools(projectId)
  return (
    <TraceSourceProvider value={source}>
      <TraceContent
        stacked traceId={traceId} state={state} onState={(part) => setState((before) => ({ ...before, ...part }))}
        missing={<TraceMissing projectId={projectId} traceId={traceId} />} renderAnnotations={renderAnnotations}
        renderHeader={(trace) => (
          <TraceHeader trace={trace} titled={false}>
            {renderActions(trace, onDeleted)}
            <Button
              size="compact-sm" variant="default" leftSection={<IconArrowsMaximize size={14} stroke={1.7} />}
              renderRoot={(props) => <Link to="/project/$projectId/traces/$traceId" params={{ projectId, traceId }} search={state} {...props} />}
            >
              {t('openPage')}
            </Button>
          </TraceHeader>
        )}
      />
    </TraceSourceProvider>
  )
}
