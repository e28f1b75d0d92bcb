import { Button, Group, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { FormError } from '@/components/form-error'

type Props = { label: string; placeholder: string; action: string; pending: boolean; error: Error | null; onSubmit: (name: string) => void }

/** The longest name the server takes. */
const MAX_NAME = 100

export function NameForm({ label, placeholder, action, pending, error, onSubmit }: Props) {
  const [name, setName] = useState('')
  const trimmed = name.trim()
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (trimmed) onSubmit(trimmed) }}>
      <Stack gap="sm">
        <Group align="flex-end" gap="xs">
          <TextInput
            label={label} placeholder={placeholder} value={name} maxLength={MAX_NAME} flex="1 1 240px" maw={420}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" loading={pending} disabled={!trimmed}>{action}</Button>
        </Group>
        <FormError error={error} />
      </Stack>
    </form>
  )
}
