import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Problem } from '@/lib/problem'

/** Why a form was not saved, in the server's words. */
export function FormError({ error }: { error: Error | null }) {
  const { t } = useTranslation('errors')
  if (error === null) return null
  const reason = error instanceof Problem && error.detail !== null ? error.detail : t('unreachable')
  return <Text size="sm" c="var(--danger)" role="alert">{t('notSaved', { reason })}</Text>
}
