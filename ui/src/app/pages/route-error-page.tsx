import { Button, Center, Stack, Text, Title } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** A fault of ours, or a part of the page that a new version of the server no longer has: loading again helps both. */
export function RouteErrorPage({ error }: ErrorComponentProps) {
  const { t } = useTranslation('errors')
  console.error('this page broke', error)
  return (
    <Center mih="60vh" p="md">
      <Stack align="center" gap="xs" ta="center" role="alert">
        <Title order={2}>{t('crashTitle')}</Title>
        <Text c="dimmed">{t('crash')}</Text>
        <Button mt="sm" onClick={() => window.location.reload()}>{t('reload')}</Button>
      </Stack>
    </Center>
  )
}
