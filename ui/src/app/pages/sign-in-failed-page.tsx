import { Button, Center } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '@/components/error-state'
import { Problem } from '@/lib/problem'
import { signIn } from '@/lib/session/session'

/** The login page sent somebody back with an answer we cannot use (it was refused, or too old). */
export function SignInFailedPage() {
  const { t } = useTranslation('errors')
  const { signInError } = useRouter().options.context
  return (
    <Center component="main" mih="100vh">
      <ErrorState page
        error={new Problem(400, 'sign_in', signInError?.message ?? null)} title={t('signInTitle')}
        actions={<Button onClick={() => void signIn('/')}>{t('signInAgain')}</Button>}
      />
    </Center>
  )
}
