import { ActionIcon, Group, Popover, Stack, Switch, Text, TextInput, Tooltip } from '@mantine/core'
import { IconLock, IconWorld } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '@/components/copy-button'
import { FormError } from '@/components/form-error'
import { publicTraceAddress } from '@/config/urls'
import type { TraceRow } from '@/lib/wire/trace'
import { changePublication } from '../api/change-publication'
import { useTraceChange } from './use-trace-change'

type Props = { projectId: string; trace: TraceRow; mayChange: boolean }

/** Whether anybody with the address may read the trace, and the address. */
export function PublishButton({ projectId, trace, mayChange }: Props) {
  const { t } = useTranslation('traceActions')
  const change = useTraceChange(projectId, trace.id, (isPublic: boolean) => changePublication(projectId, trace.id, isPublic), (isPublic) => ({ public: isPublic }))
  const address = publicTraceAddress(projectId, trace.id)
  const label = trace.public ? t('shared') : t('share')
  return (
    <Popover position="bottom-end" width={340}>
      <Popover.Target>
        <Tooltip label={label}>
          <ActionIcon variant={trace.public ? 'light' : 'subtle'} color={trace.public ? 'plumb' : 'gray'} aria-label={label}>
            {trace.public ? <IconWorld size={16} stroke={1.7} /> : <IconLock size={16} stroke={1.7} />}
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <Stack gap="sm">
          <Switch
            label={t('public')} description={t('publicHelp')} checked={trace.public} disabled={!mayChange || change.isPending}
            onChange={(event) => change.mutate(event.currentTarget.checked)}
          />
          <FormError error={change.error} />
          {trace.public
            ? (
              <Group gap={4} wrap="nowrap">
                <TextInput size="xs" flex={1} readOnly value={address} aria-label={t('address')} data-testid="public-address" />
                <CopyButton value={address} label={t('copyAddress')} />
              </Group>
            )
            : <Text size="xs" c="dimmed">{t('private')}</Text>}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
