import { useTranslation } from 'react-i18next'
import { SettingsSection } from '@/components/settings-section'
import { settings } from '@/lib/settings'
import { SecretLine } from './secret-line'
import classes from './keys.module.css'

export function HostSection({ projectId }: { projectId: string }) {
  const { t } = useTranslation('keys')
  return (
    <SettingsSection id="host" title={t('connection')} text={t('connectionText')}>
      <dl className={classes.lines}>
        <SecretLine label={t('host')} value={settings().url} copyLabel={t('copyHost')} testId="settings-host" />
        <SecretLine label={t('projectId')} value={projectId} copyLabel={t('copyProjectId')} testId="settings-project-id" />
      </dl>
    </SettingsSection>
  )
}
