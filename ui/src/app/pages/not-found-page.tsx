import { Center, Text } from '@mantine/core'
import { IconCompass } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/components/empty-state'
import { ProjectsButton } from '@/components/projects-button'

export function NotFoundPage() {
  const { t } = useTranslation('errors')
  return (
    <Center component="main" mih="100vh">
      <EmptyState page icon={IconCompass} title={t('notFoundTitle')} action={<ProjectsButton />} testId="not-found">
        <Text>{t('pageNotFound')}</Text>
      </EmptyState>
    </Center>
  )
}
