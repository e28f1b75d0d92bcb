import { Group, Loader, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** After a start of the server the login page comes last; the person is taken there as soon as it is up. */
export function SignInDelayed() {
  const { t } = useTranslation('errors')
  return (
    <Group gap={8} role="status" data-testid="sign-in-delayed">
      <Loader size={14} />
      <Text size="sm" c="dimmed">{t('signInService')}</Text>
    </Group>
  )
}
