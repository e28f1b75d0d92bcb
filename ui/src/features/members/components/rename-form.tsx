import { Button, Group, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'

type Props = { label: string; name: string; rename: (name: string) => Promise<unknown> }

export function RenameForm({ label, name, rename }: Props) {
  const { t } = useTranslation('members')
  const client = useQueryClient()
  const [text, setText] = useState(name)
  const save = useMutation({ mutationFn: () => rename(text), onSuccess: () => client.invalidateQueries() })
  return (
    <form onSubmit={(event) => { event.preventDefault(); save.mutate() }}>
      <Group gap="xs" align="flex-end">
        <TextInput label={label} value={text} maxLength={60} onChange={(event) => setText(event.currentTarget.value)} />
        <Button type="submit" variant="default" loading={save.isPending} disabled={text.trim() === '' || text === name}>{t('rename')}</Button>
      </Group>
      <FormError error={save.error} />
    </form>
  )
}
