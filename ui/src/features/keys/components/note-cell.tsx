import { ActionIcon, Text, TextInput } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Key } from '@/lib/wire/key'
import { changeNote } from '../api/change-note'
import { keysQuery } from '../api/list-keys'
import classes from './keys.module.css'

type Props = { projectId: string; apiKey: Key; mayChange: boolean }

/** Edited where it stands: Enter or leaving saves, Escape does not. */
export function NoteCell({ projectId, apiKey, mayChange }: Props) {
  const { t } = useTranslation('keys')
  const client = useQueryClient()
  const [draft, setDraft] = useState<string | null>(null)
  const save = useMutation({
    mutationFn: (note: string) => changeNote(projectId, apiKey.id, note.trim() || null),
    onSuccess: () => client.invalidateQueries(keysQuery(projectId)),
    onSettled: () => setDraft(null),
  })
  if (draft !== null) {
    const commit = () => (draft.trim() === (apiKey.note ?? '') ? setDraft(null) : save.mutate(draft))
    return (
      <TextInput
        // The person has just asked to type here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        size="xs" autoFocus aria-label={t('note')} maxLength={200} value={draft} disabled={save.isPending}
        onChange={(event) => setDraft(event.currentTarget.value)} onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') setDraft(null)
        }}
      />
    )
  }
  return (
    <span className={classes.note}>
      {apiKey.note ?? <Text span inherit c="dimmed">{t('noNote')}</Text>}
      {mayChange && (
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('editNote')} onClick={() => setDraft(apiKey.note ?? '')}>
          <IconPencil size={14} stroke={1.6} />
        </ActionIcon>
      )}
      {save.isError && <Text span size="xs" c="var(--danger)" role="alert">{save.error.message}</Text>}
    </span>
  )
}
