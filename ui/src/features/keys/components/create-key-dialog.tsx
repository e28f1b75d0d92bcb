import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import { Credentials } from './credentials'
import { SdkSnippets } from './sdk-snippets'
import { useCreateKey } from './use-create-key'

type Props = { projectId: string; opened: boolean; onClose: () => void }

export function CreateKeyDialog({ projectId, opened, onClose }: Props) {
  const { t } = useTranslation('keys')
  const { t: common } = useTranslation()
  const [note, setNote] = useState('')
  const create = useCreateKey(projectId)
  const close = () => {
    onClose()
    setNote('')
    create.reset()
  }
  // A slip beside the dialog must not lose a secret that is shown only once.
  const created = create.data
  return (
    <Modal
      opened={opened} onClose={close} size={created ? 'xl' : 'md'} title={created ? t('createdTitle') : t('createTitle')}
      closeOnClickOutside={!created} closeButtonProps={{ 'aria-label': common('close') }}
    >
      {created ? (
        <Stack gap="lg">
          <Credentials created={created} />
          <SdkSnippets created={created} />
          <Group justify="flex-end"><Button onClick={close}>{common('done')}</Button></Group>
        </Stack>
      ) : (
        <form onSubmit={(event) => { event.preventDefault(); create.mutate(note) }}>
          <Stack gap="md">
            <TextInput label={t('note')} description={t('noteHelp')} maxLength={200} value={note} onChange={(event) => setNote(event.currentTarget.value)} data-autofocus />
            <FormError error={create.error} />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={close}>{common('cancel')}</Button>
              <Button type="submit" loading={create.isPending}>{t('createConfirm')}</Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  )
}
