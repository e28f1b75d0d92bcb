import { Stack, Text, ThemeIcon, Title } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'

type Props = { icon: Icon; title: string; children?: ReactNode; action?: ReactNode; testId?: string; page?: boolean }

/** Why there is nothing to see, and what would change that. `page`: it is all the page has. */
export function EmptyState({ icon: Symbol, title, children, action, testId, page }: Props) {
  return (
    <Stack align="center" gap="xs" py={64} px="md" ta="center" data-testid={testId ?? 'empty-state'}>
      <ThemeIcon variant="light" size={44} radius="xl">
        <Symbol size={22} stroke={1.6} />
      </ThemeIcon>
      <Title order={page ? 1 : 2}>{title}</Title>
      {children && <Text c="dimmed" component="div" maw={480}>{children}</Text>}
      {action && <div>{action}</div>}
    </Stack>
  )
}
