import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconKey, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { TableSkeleton } from '@/components/data-table/table-skeleton'
import { EmptyState } from '@/components/empty-state'
import { ErrorState } from '@/components/error-state'
import { SettingsSection } from '@/components/settings-section'
import { keysQuery } from '../api/list-keys'
import { CreateKeyDialog } from './create-key-dialog'
import { KeyTable } from './key-table'
import classes from './keys.module.css'

export function KeysSection({ projectId, mayChange }: { projectId: string; mayChange: boolean }) {
  const { t } = useTranslation('keys')
  const query = useQuery(keysQuery(projectId))
  const [creating, dialog] = useDisclosure(false)
  return (
    <SettingsSection
      id="keys" title={t('title')} text={t('text')}
      action={mayChange && <Button leftSection={<IconPlus size={16} />} onClick={dialog.open} flex="none">{t('create')}</Button>}
    >
      {query.data && query.data.length > 0 ? <KeyTable projectId={projectId} keys={query.data} mayChange={mayChange} /> : (
        <div className={classes.frame}>
          {query.isPending && <TableSkeleton rows={3} />}
          {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
          {query.data && <EmptyState icon={IconKey} title={t('empty')} testId="no-keys">{t('emptyText')}</EmptyState>}
        </div>
      )}
      <CreateKeyDialog projectId={projectId} opened={creating} onClose={dialog.close} />
    </SettingsSection>
  )
}
