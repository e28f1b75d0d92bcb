import { Badge, Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus, IconRuler2 } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { TableSkeleton } from '@/components/data-table/table-skeleton'
import { EmptyState } from '@/components/empty-state'
import { ErrorState } from '@/components/error-state'
import { FormError } from '@/components/form-error'
import { SettingsSection } from '@/components/settings-section'
import { SettingsTable } from '@/components/settings-table'
import { Time } from '@/components/time'
import type { ScoreConfig } from '@/lib/wire/score-config'
import { archiveConfig } from '../api/archive-config'
import { scoreConfigsQuery } from '../api/list-configs'
import { ConfigDialog } from './config-dialog'

type Props = { projectId: string; mayChange: boolean }

/** What people may score with: names, types and their ranges. Archived ones stay with their scores. */
export function ConfigsSection({ projectId, mayChange }: Props) {
  const { t } = useTranslation('scoring')
  const query = useQuery(scoreConfigsQuery(projectId))
  const [creating, dialog] = useDisclosure(false)
  return (
    <SettingsSection
      id="score-configs" title={t('configs.title')} text={t('configs.text')}
      action={mayChange && <Button leftSection={<IconPlus size={16} />} onClick={dialog.open} flex="none">{t('configs.create')}</Button>}
    >
      {query.isPending && <TableSkeleton rows={2} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.length === 0 && <EmptyState icon={IconRuler2} title={t('configs.empty')} testId="no-score-configs">{t('configs.emptyText')}</EmptyState>}
      {query.data && query.data.length > 0 && <ConfigTable projectId={projectId} configs={query.data} mayChange={mayChange} />}
      {creating && <ConfigDialog projectId={projectId} onClose={dialog.close} />}
    </SettingsSection>
  )
}

function ConfigTable({ projectId, configs, mayChange }: Props & { configs: ScoreConfig[] }) {
  const { t } = useTranslation('scoring')
  const client = useQueryClient()
  const archive = useMutation({
    mutationFn: ({ id, isArchived }: ScoreConfig) => archiveConfig(projectId, id, !isArchived),
    onSuccess: () => client.invalidateQueries(scoreConfigsQuery(projectId)),
  })
  return (
    <>
      <SettingsTable
        label={t('configs.title')} columns={[t('name'), t('dataType'), t('configs.values'), t('configs.created')]}
        action={mayChange ? t('configs.archive') : undefined} testId="score-configs-table"
      >
        {configs.map((config) => (
          <tr key={config.id}>
            <td>{config.name} {config.isArchived && <Badge size="xs" variant="default">{t('configs.archived')}</Badge>}</td>
            <td>{t(`type.${config.dataType}`)}</td>
            <td>{valuesOf(config)}</td>
            <td><Time at={config.createdAt} form="day" /></td>
            {mayChange && (
              <td><Button variant="subtle" color="gray" size="compact-sm" onClick={() => archive.mutate(config)}>{t(config.isArchived ? 'configs.restore' : 'configs.archive')}</Button></td>
            )}
          </tr>
        ))}
      </SettingsTable>
      <FormError error={archive.error} />
    </>
  )
}

function valuesOf({ dataType, minValue, maxValue, categories }: ScoreConfig): string {
  if (dataType === 'CATEGORICAL') return (categories ?? []).map(({ label }) => label).join(' · ')
  if (dataType === 'BOOLEAN' || (minValue === null && maxValue === null)) return '–'
  return `${minValue ?? '−∞'} … ${maxValue ?? '∞'}`
}
