import { Button, Code, Group, Loader } from '@mantine/core'
import { IconRoute } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/components/empty-state'

/** A link can be opened before the spans behind it have been sent, so this page keeps asking. */
export function TraceMissing({ projectId, traceId }: { projectId: string; traceId: string }) {
  const { t } = useTranslation('trace')
  return (
    <EmptyState page
      icon={IconRoute} title={t('missing.title')} testId="trace-missing"
      action={(
        <Button variant="default" renderRoot={(props) => <Link to="/project/$projectId/traces" params={{ projectId }} {...props} />}>
          {t('missing.toList')}
        </Button>
      )}
    >
      <p>{t('missing.text')}</p>
      <Group gap={8} justify="center" mb="xs"><Loader size={12} /><Code>{traceId}</Code></Group>
    </EmptyState>
  )
}
