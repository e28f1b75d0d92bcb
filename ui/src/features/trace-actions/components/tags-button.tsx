import { ActionIcon, Button, Group, Popover, Stack, TagsInput, Tooltip } from '@mantine/core'
import { IconTag } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import type { TraceRow } from '@/lib/wire/trace'
import { changeTags } from '../api/change-tags'
import { useTraceChange } from './use-trace-change'

export function TagsButton({ projectId, trace }: { projectId: string; trace: TraceRow }) {
  const { t } = useTranslation('traceActions')
  const { t: common } = useTranslation()
  const [opened, setOpened] = useState(false)
  const [tags, setTags] = useState(trace.tags)
  const change = useTraceChange(projectId, trace.id, (next: string[]) => changeTags(projectId, trace.id, next), (next) => ({ tags: next }))
  const open = () => {
    setTags(trace.tags)
    setOpened(true)
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={300}>
      <Popover.Target>
        <Tooltip label={t('tags')} disabled={opened}>
          <ActionIcon variant="subtle" color="gray" aria-label={t('tags')} onClick={open}><IconTag size={16} stroke={1.7} /></ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('tags')}>
        <Stack gap="sm">
          <TagsInput label={t('tagsLabel')} description={t('tagsHelp')} value={tags} onChange={setTags} maxTags={50} data-autofocus comboboxProps={{ withinPortal: false }} />
          <FormError error={change.error} />
          <Group justify="flex-end" gap="xs">
            <Button size="xs" variant="default" onClick={() => setOpened(false)}>{common('cancel')}</Button>
            <Button size="xs" loading={change.isPending} onClick={() => change.mutate(tags, { onSuccess: () => setOpened(false) })}>{t('save')}</Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
