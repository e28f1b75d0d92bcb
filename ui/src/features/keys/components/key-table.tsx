import { Button, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '@/components/copy-button'
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
      <table className={classes.table} aria-label={t('title')} data-testid="keys-table">
        <thead>
          <tr>
            <th scope="col">{t('note')}</th>
            <th scope="col">{t('publicKey')}</th>
            <th scope="col">{t('secretKey')}</th>
            <th scope="col">{t('created')}</th>
            <th scope="col">{t('lastUsed')}</th>
            {mayChange && <th scope="col"><VisuallyHidden>{t('revoke')}</VisuallyHidden></th>}
          </tr>
        </thead>
        <tbody>
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
        </tbody>
      </table>
      {revoking && <RevokeDialog projectId={projectId} apiKey={revoking} onClose={() => setRevoking(null)} />}
    </>
  )
}
