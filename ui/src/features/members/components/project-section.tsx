import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import { SettingsSection } from '@/components/settings-section'
import { meQuery } from '@/lib/api/me'
import type { Organization, ProjectDetails } from '@/lib/wire/person'
import { deleteProject, renameProject, transferProject } from '../api/settings'
import { DeleteDialog } from './delete-dialog'
import { RenameForm } from './rename-form'

type Props = { project: ProjectDetails; targets: Organization[] }

/** The project itself: its name, where it belongs, its end. */
export function ProjectSection({ project, targets }: Props) {
  const { t } = useTranslation('members')
  const client = useQueryClient()
  const navigate = useNavigate()
  const [target, setTarget] = useState('')
  const [deleting, setDeleting] = useState(false)
  const may = (permission: string) => project.permissions.includes(permission)
  const transfer = useMutation({ mutationFn: () => transferProject(project.id, target), onSuccess: () => client.invalidateQueries() })
  const gone = async () => {
    // not what else is known of it: asking again for what is gone would only fail
    await client.invalidateQueries(meQuery)
    await navigate({ to: '/' })
  }
  return (
    <SettingsSection id="project" title={t('project')} text={t('projectText', { organization: project.organization.name })}>
      <Stack gap="md">
        {may('project:update') && <RenameForm key={project.name} label={t('projectName')} name={project.name} rename={(name) => renameProject(project.id, name)} />}
        {may('projects:transfer_org') && targets.length > 0 && (
          <div>
            <Group gap="xs" align="flex-end">
              <NativeSelect
                label={t('transferTo')} description={t('transferText')} value={target} onChange={(event) => setTarget(event.currentTarget.value)}
                data={[{ value: '', label: t('choose') }, ...targets.map(({ id, name }) => ({ value: id, label: name }))]}
              />
              <Button variant="default" disabled={target === ''} loading={transfer.isPending} onClick={() => transfer.mutate()}>{t('transfer')}</Button>
            </Group>
            <FormError error={transfer.error} />
          </div>
        )}
        {may('project:delete') && <div><Button color="red.8" variant="outline" onClick={() => setDeleting(true)}>{t('deleteProject')}</Button></div>}
        {deleting && (
          <DeleteDialog
            title={t('deleteProject')} text={t('deleteProjectText')} name={project.name}
            remove={(typed) => deleteProject(project.id, typed)} onDone={() => void gone()} onClose={() => setDeleting(false)}
          />
        )}
      </Stack>
    </SettingsSection>
  )
}
