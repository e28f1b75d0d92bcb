import { ActionIcon, Group, Tooltip } from '@mantine/core'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { neighboursOf } from '@/lib/trace-neighbours'

/** To the trace before and after this one in the list one came from; the page before stays the list. */
export function NeighbourLinks({ projectId, traceId }: { projectId: string; traceId: string }) {
  const { t } = useTranslation('trace')
  const near = neighboursOf(projectId, traceId)
  if (near === null) return null
  return (
    <Group gap={2} role="group" aria-label={t('neighbours.label', { place: near.place, of: near.of })}>
      <Neighbour projectId={projectId} traceId={near.previous} label={t('neighbours.previous')} icon={<IconChevronUp size={16} stroke={1.7} />} />
      <Neighbour projectId={projectId} traceId={near.next} label={t('neighbours.next')} icon={<IconChevronDown size={16} stroke={1.7} />} />
    </Group>
  )
}

type Props = { projectId: string; traceId: string | null; label: string; icon: ReactNode }

function Neighbour({ projectId, traceId, label, icon }: Props) {
  if (traceId === null) return <ActionIcon variant="subtle" color="gray" aria-label={label} disabled>{icon}</ActionIcon>
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle" color="gray" aria-label={label}
        renderRoot={(props) => <Link to="/project/$projectId/traces/$traceId" params={{ projectId, traceId }} search={{}} replace {...props} />}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}
