import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

type Props = { name: string | null; email: string | null; self: boolean }

export function PersonCell({ name, email, self }: Props) {
  const { t } = useTranslation('members')
  return (
    <>
      <Text size="sm"><bdi>{name ?? email ?? '–'}</bdi>{self && ` (${t('you')})`}</Text>
      {name !== null && email !== null && <Text size="xs" c="dimmed"><bdi>{email}</bdi></Text>}
    </>
  )
}
