import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { meQuery } from '@/lib/api/me'
import { createOrganization } from '../api/create-organization'
import { NameForm } from './name-form'

export function OrganizationStep({ onCreated }: { onCreated: (organizationId: string) => void }) {
  const { t } = useTranslation('start')
  const client = useQueryClient()
  const create = useMutation({
    mutationFn: createOrganization,
    onSuccess: async ({ id }) => {
      await client.invalidateQueries(meQuery)
      onCreated(id)
    },
  })
  return (
    <NameForm
      label={t('organization.name')} placeholder={t('organization.example')} action={t('organization.create')}
      pending={create.isPending} error={create.error} onSubmit={create.mutate}
    />
  )
}
