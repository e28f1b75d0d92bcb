import { Button, Stack } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SettingsSection } from '@/components/settings-section'
import { meQuery } from '@/lib/api/me'
import type { Organization } from '@/lib/wire/person'
import { deleteOrganization, renameOrganization } from '../api/settings'
import { DeleteDialog } from './delete-dialog'
import { RenameForm } from './rename-form'

export function OrganizationSection({ organization }: { organization: Organization }) {
  const { t } = useTranslation('members')
  const client = useQueryClient()
  const navigate = useNavigate()
  const [deleting, setDeleting] = useState(false)
  const gone = async () => {
    // not what else is known of it: asking again for what is gone would only fail
    await client.invalidateQueries(meQuery)
    await navigate({ to: '/' })
  }
  return (
    <SettingsSection id="organization" title={t('organization')} text={t('organizationText')}>
      <Stack gap="md">
        <RenameForm key={organization.name} label={t('organizationName')} name={organization.name} rename={(name) => renameOrganization(organization.id, name)} />
        {organization.role === 'OWNER' && (
          <div><Button color="red.8" variant="outline" onClick={() => setDeleting(true)}>{t('deleteOrganization')}</Button></div>
        )}
        {deleting && (
          <DeleteDialog
            title={t('deleteOrganization')} text={t('deleteOrganizationText')} name={organization.name}
            remove={(typed) => deleteOrganization(organization.id, typed)} onDone={() => void gone()} onClose={() => setDeleting(false)}
          />
        )}
      </Stack>
    </SettingsSection>
  )
}
