import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'

type Props = { title: string; text: string; name: string; remove: (typed: string) => Promise<unknown>; onDone: () => void; onClose: () => void }

/** What cannot be undone asks for the name of what goes. */
export function DeleteDialog({ title, text, name, remove, onDone, onClose }: Props) {
  const { t } = useTranslation('members')
  const { t: common } = useTranslation()
  const [typed, setTyped] = useState('')
  const run = useMutation({ mutationFn: () => remove(typed), onSuccess: onDone })
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': common('close') }}>
      <form onSubmit={(event) => { event.preventDefault(); run.mutate() }}>
        <Stack gap="md">
          <Text size="sm">{text}</Text>
          <Text size="sm">{t('typeName', { name })}</Text>
          <TextInput label={t('typedName')} value={typed} autoComplete="off" onChange={(event) => setTyped(event.currentTarget.value)} />
          <FormError error={run.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>{common('cancel')}</Button>
            <Button type="submit" color="red.8" loading={run.isPending} disabled={typed !== name}>{title}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
