import { Button, Text } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Problem } from '@/lib/problem'
import classes from './tile.module.css'

/** What went wrong with this tile alone, in the server's words. */
export function TileError({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation('errors')
  const problem = error instanceof Problem ? error : null
  return (
    <div className={classes.error} role="alert">
      <Text size="sm" fw={550}>{t('title')}</Text>
      <Text size="sm" c="dimmed" lineClamp={3}>{problem?.status === 0 ? t('unreachable') : problem?.detail ?? t('unknown')}</Text>
      <Button size="xs" variant="default" leftSection={<IconRefresh size={14} />} onClick={onRetry}>{t('retry')}</Button>
    </div>
  )
}
