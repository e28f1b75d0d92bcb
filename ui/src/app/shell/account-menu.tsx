import { Avatar, Button, Divider, Popover, Stack, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconLogout, IconSelector } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useAuth } from 'react-oidc-context'
import { LanguageSwitch } from '@/components/language-switch'
import { ThemeSwitch } from '@/components/theme-switch'
import { signOut } from '@/lib/session/session'
import classes from './account-menu.module.css'

export function AccountMenu({ compact }: { compact?: boolean }) {
  const { t } = useTranslation()
  const profile = useAuth().user?.profile
  const name = profile?.name ?? profile?.email ?? ''
  return (
    <Popover position={compact ? 'bottom-end' : 'top-start'} width={232}>
      <Popover.Target>
        <UnstyledButton className={classes.account}>
          <VisuallyHidden>{`${t('account.menu')}: ${compact ? name : ''}`}</VisuallyHidden>
          <Avatar size={26} radius="xl" color="plumb" name={name} aria-hidden />
          {!compact && (
            <>
              <span className={classes.name}>{name}</span>
              <IconSelector size={15} stroke={1.6} />
            </>
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown p={4} aria-label={t('account.menu')}>
        <div className={classes.person}>
          <Text size="sm" fw={600} truncate>{name}</Text>
          {profile?.email && profile.email !== name && <Text size="xs" c="dimmed" truncate>{profile.email}</Text>}
        </div>
        <Divider my={4} />
        <Stack gap={8} p={8}><ThemeSwitch /><LanguageSwitch /></Stack>
        <Divider my={4} />
        <Button
          fullWidth variant="subtle" color="gray" justify="flex-start" leftSection={<IconLogout size={16} stroke={1.6} />} onClick={() => void signOut()}
        >
          {t('account.signOut')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
