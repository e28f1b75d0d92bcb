import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CodeBlock } from '@/components/code-block'
import { settings } from '@/lib/settings'
import type { NewKey } from '@/lib/wire/key'
import { snippets } from '../snippets'
import classes from './keys.module.css'

export function SdkSnippets({ created }: { created: NewKey }) {
  const { t } = useTranslation('keys')
  const all = snippets({ ...created, url: settings().url })
  return (
    <Tabs defaultValue={all[0]!.id} data-testid="snippets">
      <Tabs.List aria-label={t('snippets')}>
        {all.map(({ id }) => <Tabs.Tab key={id} value={id}>{t(`sdk.${id}`)}</Tabs.Tab>)}
      </Tabs.List>
      {all.map(({ id, install, file, code }) => (
        <Tabs.Panel key={id} value={id} className={classes.snippet}>
          {install && <CodeBlock code={install} title={t('install')} copyLabel={t('copyInstall')} testId={`install-${id}`} />}
          <CodeBlock code={code} title={file} copyLabel={t('copyProgram')} testId={`program-${id}`} />
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
