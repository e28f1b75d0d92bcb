import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Brand } from '@/components/brand'
import { LanguageSwitch } from '@/components/language-switch'
import { SignInDelayed } from '@/components/sign-in-delayed'
import { ThemeSwitch } from '@/components/theme-switch'
import { useSignIn } from '@/lib/session/use-sign-in'
import { settings } from '@/lib/settings'
import classes from './welcome.module.css'

/** What somebody sees who is not signed in. */
export function Welcome() {
  const { t } = useTranslation('welcome')
  const { signUp, version } = settings()
  const { leave, leaving, delayed } = useSignIn('/')
  return (
    <div className={classes.page}>
      <header className={classes.bar}>
        <Brand size={26} />
        <Group gap="xs"><LanguageSwitch /><ThemeSwitch /></Group>
      </header>
      <main className={classes.main} id="content">
        <span className={classes.line} aria-hidden><span className={classes.bob} /></span>
        <h1 className={classes.headline}>{t('headline')}</h1>
        <p className={classes.sentence}>{t('sentence')}</p>
        <Group gap="sm" mt={8}>
          <Button size="md" loading={leaving} onClick={() => leave()}>{t('signIn')}</Button>
          {signUp === 'open' && <Button size="md" variant="default" disabled={leaving} onClick={() => leave(true)}>{t('signUp')}</Button>}
        </Group>
        {signUp === 'invitation' && <Text size="sm" c="dimmed">{t('byInvitation')}</Text>}
        {delayed && <SignInDelayed />}
      </main>
      <footer className={classes.foot}>
        <span>{t('openSource')}</span>
        <span>{t('version', { version })}</span>
      </footer>
    </div>
  )
}
