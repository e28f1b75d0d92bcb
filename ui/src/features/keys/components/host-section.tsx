import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { settings } from '@/lib/settings'
import { SecretLine } from './secret-line'
import classes from './keys.module.css'

export function HostSection({ projectId }: { projectId: string }) {
  const { t } = useTranslation('keys')
  return (
    <section className={classes.section} aria-labelledby="host-title">
      <div className={classes.sectionHead}>
        <div>
          <Title order={2} id="host-title">{t('connection')}</Title>
          <Text size="sm" c="dimmed">{t('connectionText')}</Text>
        </div>
      </div>
      <dl className={classes.lines}>
        <SecretLine label={t('host')} value={settings().url} copyLabel={t('copyHost')} testId="settings-host" />
        <SecretLine label={t('projectId')} value={projectId} copyLabel={t('copyProjectId')} testId="settings-project-id" />
      </dl>
    </section>
  )
}
