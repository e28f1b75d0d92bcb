import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { meQuery } from '@/lib/api/me'
import { createProject } from '../api/create-project'
import { NameForm } from './name-form'

type Props = { organizationId: string; onCreated: (projectId: string) => void }

export function ProjectStep({ organizationId, onCreated }: Props) {
  const { t } = useTranslation('start')
  const client = useQueryClient()
  const create = useMutation({
    mutationFn: (name: string) => createProject(organizationId, name),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries(meQuery)
      onCreated(id)
    },
  })
  return (
    <NameForm
      label={t('project.name')} placeholder={t('project.example')} action={t('project.create')}
      pending={create.isPending} error={create.error} onSubmit={create.mutate}
    />
  )
}
