import { Button, Stack, Text } from '@mantine/core'
import { IconKey } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import { Credentials } from './credentials'
import { SdkSnippets } from './sdk-snippets'
import { useCreateKey } from './use-create-key'

/** The last step of the start: made on request, because a reload cannot show the secret again. */
export function KeysStep({ projectId, note }: { projectId: string; note: string }) {
  const { t } = useTranslation('keys')
  const create = useCreateKey(projectId)
  if (create.data) {
    return (
      <Stack gap="lg">
        <Credentials created={create.data} />
        <SdkSnippets created={create.data} />
      </Stack>
    )
  }
  return (
    <Stack gap="sm" align="flex-start">
      <Text c="dimmed" size="sm">{t('stepText')}</Text>
      <FormError error={create.error} />
      <Button leftSection={<IconKey size={16} />} loading={create.isPending} onClick={() => create.mutate(note)}>{t('create')}</Button>
    </Stack>
  )
}
