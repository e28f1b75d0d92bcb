import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '@/components/copy-button'
import { SettingsTable } from '@/components/settings-table'
import { Time } from '@/components/time'
import type { Key } from '@/lib/wire/key'
import { NoteCell } from './note-cell'
import { RevokeDialog } from './revoke-dialog'
import classes from './keys.module.css'

type Props = { projectId: string; keys: Key[]; mayChange: boolean }

export function KeyTable({ projectId, keys, mayChange }: Props) {
  const { t } = useTranslation('keys')
  const [revoking, setRevoking] = useState<Key | null>(null)
  return (
    <>
      <SettingsTable
        label={t('title')} columns={[t('note'), t('publicKey'), t('secretKey'), t('created'), t('lastUsed')]}
        action={mayChange ? t('revoke') : undefined} testId="keys-table"
      >
        {keys.map((key) => (
          <tr key={key.id}>
            <td><NoteCell projectId={projectId} apiKey={key} mayChange={mayChange} /></td>
            <td><code className={classes.mono}>{key.publicKey}</code> <CopyButton value={key.publicKey} label={t('copyPublic')} /></td>
            <td><code className={classes.mono}>{key.displaySecretKey}</code></td>
            <td><Time at={key.createdAt} form="day" /></td>
            <td>{key.lastUsedAt === null ? t('never') : <Time at={key.lastUsedAt} form="ago" />}</td>
            {mayChange && <td><Button variant="subtle" color="red" size="compact-sm" onClick={() => setRevoking(key)}>{t('revoke')}</Button></td>}
          </tr>
        ))}
      </SettingsTable>
      {revoking && <RevokeDialog projectId={projectId} apiKey={revoking} onClose={() => setRevoking(null)} />}
    </>
  )
}
