import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { CodeBlock } from '@/components/code-block'
import { useFormat } from '@/lib/format/use-format'
import type { NewInvitation } from '@/lib/wire/invitation'

export function InvitationLink({ invitation }: { invitation: NewInvitation }) {
  const { t } = useTranslation('members')
  const format = useFormat()
  return (
    <div>
      <CodeBlock code={invitation.url} title={t('link')} copyLabel={t('copyLink')} testId="invitation-link" />
      {invitation.mail !== null && (
        <Text size="sm" role="status" mt={6}>{t(invitation.mail === 'SENT' ? 'mailSent' : 'mailFailed', { email: invitation.email ?? '' })}</Text>
      )}
      <Text size="sm" c="var(--warning)" mt={6}>{t('once', { time: format.shortTime(invitation.expiresAt) })}</Text>
    </div>
  )
}
