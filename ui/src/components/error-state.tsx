import { Button, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Problem } from '@/lib/problem'

type Props = { error: unknown; title?: string; onRetry?: () => void; actions?: ReactNode; page?: boolean }

/** What went wrong in the server's own words, and the way on. `page`: it is all the page has. */
export function ErrorState({ error, title, onRetry, actions, page }: Props) {
  const { t } = useTranslation('errors')
  const problem = error instanceof Problem ? error : null
  return (
    <Stack role="alert" align="center" gap="xs" py={56} px="md" ta="center" data-testid="error-state">
      <ThemeIcon variant="light" color="red" size={40} radius="xl">
        <IconAlertTriangle size={20} stroke={1.7} />
      </ThemeIcon>
      <Title order={page ? 1 : 2}>{title ?? headline(problem, t)}</Title>
      <Text c="dimmed" maw={520}>{explanation(problem, t)}</Text>
      <Group mt="sm" gap="xs">
        {onRetry && (
          <Button variant="default" leftSection={<IconRefresh size={16} />} onClick={onRetry}>{t('retry')}</Button>
        )}
        {actions}
      </Group>
    </Stack>
  )
}

type Translate = ReturnType<typeof useTranslation<'errors'>>['t']

function headline(problem: Problem | null, t: Translate): string {
  if (problem?.status === 403) return t('forbiddenTitle')
  if (problem?.status === 404) return t('notFoundTitle')
  return t('title')
}

function explanation(problem: Problem | null, t: Translate): string {
  if (problem?.status === 0) return t('unreachable')
  return problem?.detail ?? t('unknown')
}
