import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CodeBlock } from '@/components/code-block'
import { settings } from '@/lib/settings'
import type { NewKey } from '@/lib/wire/key'
import { environmentFile } from '../snippets'
import { SecretLine } from './secret-line'
import classes from './keys.module.css'

const ENV_FILE = '.env'

/** The two keys and the host, and all of them as a file: shown once, right after they were made. */
export function Credentials({ created }: { created: NewKey }) {
  const { t } = useTranslation('keys')
  const url = settings().url
  return (
    <div className={classes.credentials} data-testid="credentials">
      <Text size="sm" className={classes.once}>{t('once')}</Text>
      <dl className={classes.lines}>
        <SecretLine label={t('secretKey')} value={created.secretKey} copyLabel={t('copySecret')} testId="secret-key" />
        <SecretLine label={t('publicKey')} value={created.publicKey} copyLabel={t('copyPublic')} testId="public-key" />
        <SecretLine label={t('host')} value={url} copyLabel={t('copyHost')} testId="host" />
      </dl>
      <CodeBlock code={environmentFile({ ...created, url })} title={ENV_FILE} copyLabel={t('copyEnv')} testId="env-file" />
    </div>
  )
}
