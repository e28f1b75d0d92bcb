import { Group } from '@mantine/core'
import type { TraceRow } from '@/lib/wire/trace'
import { BookmarkButton } from './components/bookmark-button'
import { DeleteButton } from './components/delete-button'
import { DownloadButton } from './components/download-button'
import { PublishButton } from './components/publish-button'
import { TagsButton } from './components/tags-button'

type Props = { projectId: string; trace: TraceRow; permissions: readonly string[]; onDeleted: () => void }

/** What can be done with a trace; what the role does not allow is not offered. */
export function TraceActions({ projectId, trace, permissions, onDeleted }: Props) {
  const may = (permission: string) => permissions.includes(permission)
  return (
    <Group gap={2} wrap="nowrap" data-testid="trace-actions">
      {may('objects:bookmark') && <BookmarkButton projectId={projectId} trace={trace} />}
      {may('objects:tag') && <TagsButton projectId={projectId} trace={trace} />}
      {(may('objects:publish') || trace.public) && <PublishButton projectId={projectId} trace={trace} mayChange={may('objects:publish')} />}
      <DownloadButton projectId={projectId} traceId={trace.id} />
      {may('traces:delete') && <DeleteButton projectId={projectId} trace={trace} onDeleted={onDeleted} />}
    </Group>
  )
}
