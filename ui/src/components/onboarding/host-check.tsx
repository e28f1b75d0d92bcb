import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CodeBlock } from '@/components/code-block'
import { SILENCE_MS } from '@/config/limits'
import { healthAddress } from '@/config/urls'
import { ingestProblemsQuery } from '@/lib/api/ingest-problems'
import { settings } from '@/lib/settings'

/** A wrong host never reaches us, so nothing here can notice it: after a while of silence, a way to try it out. */
export function HostCheck({ projectId }: { projectId: string }) {
  const { t } = useTranslation('onboarding')
  const [silent, setSilent] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSilent(true), SILENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  const problems = useQuery(ingestProblemsQuery(projectId))
  // what has problems has reached us
  if (!silent || problems.data?.data.length) return null
  return (
    <div data-testid="host-check">
      <Text size="sm" c="dimmed" mb={6}>{t('silence')}</Text>
      <CodeBlock code={`curl -i "${healthAddress(settings().url)}"`} title={t('checkHost')} copyLabel={t('copyCheck')} testId="host-check-command" />
    </div>
  )
}
