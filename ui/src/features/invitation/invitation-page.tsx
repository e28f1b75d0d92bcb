import { Button, Center, Loader, Stack, Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAuth } from 'react-oidc-context'
import { Brand } from '@/components/brand'
import { SignInDelayed } from '@/components/sign-in-delayed'
import { useSignIn } from '@/lib/session/use-sign-in'
import { settings } from '@/lib/settings'
import { Accepting } from './components/accepting'

const route = getRouteApi('/invite/$token')

/** A one-time link. It works for whoever opens it while signed in, so people sign in or sign up here first. */
export function InvitationPage() {
  const { t } = useTranslation('welcome')
  const { t: common } = useTranslation()
  const { token } = route.useParams()
  const auth = useAuth()
  const path = `/invite/${encodeURIComponent(token)}`
  const { leave, leaving, delayed } = useSignIn(path)
  if (auth.isLoading) return <Center h="100vh"><Loader size="sm" aria-label={common('loading')} /></Center>
  return (
    <Center component="main" mih="100vh" p="md">
      <Stack align="center" gap="sm" maw={440} ta="center">
        <Brand size={28} />
        {auth.user ? <Accepting token={token} /> : (
          <>
            <Title order={1} mt="lg">{t('invitationTitle')}</Title>
            <Text c="dimmed">{t('invitationText')}</Text>
            <Button fullWidth size="md" mt="sm" loading={leaving} onClick={() => leave()}>{t('signIn')}</Button>
            {settings().signUp !== 'closed' && (
              <Button fullWidth size="md" variant="default" disabled={leaving} onClick={() => leave(true)}>{t('signUp')}</Button>
            )}
            {delayed && <SignInDelayed />}
          </>
        )}
      </Stack>
    </Center>
  )
}
