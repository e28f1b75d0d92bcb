import { ActionIcon, Tooltip } from '@mantine/core'
import { IconStar, IconStarFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TraceRow } from '@/lib/wire/trace'
import { changeBookmark } from '../api/change-bookmark'
import { useTraceChange } from './use-trace-change'

export function BookmarkButton({ projectId, trace }: { projectId: string; trace: TraceRow }) {
  const { t } = useTranslation('traceActions')
  const change = useTraceChange(projectId, trace.id, (bookmarked: boolean) => changeBookmark(projectId, trace.id, bookmarked), (bookmarked) => ({ bookmarked }))
  const label = change.isError ? t('failed') : trace.bookmarked ? t('unbookmark') : t('bookmark')
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle" color={change.isError ? 'red' : trace.bookmarked ? 'yellow.8' : 'gray'} aria-label={t('bookmark')} aria-pressed={trace.bookmarked}
        loading={change.isPending} onClick={() => change.mutate(!trace.bookmarked)}
      >
        {trace.bookmarked ? <IconStarFilled size={16} /> : <IconStar size={16} stroke={1.7} />}
      </ActionIcon>
    </Tooltip>
  )
}
