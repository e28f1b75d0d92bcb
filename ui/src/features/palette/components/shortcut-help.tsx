import { Kbd, Modal, Stack, Switch, Title } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { shortcutGroups, turnPlainKeys, type Shortcut } from '@/lib/shortcuts/registry'
import { useActiveShortcuts, usePlainKeys } from '@/lib/shortcuts/use-shortcuts'
import classes from './shortcut-help.module.css'

const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Every key that does something on this page, from the one list of them. */
export function ShortcutHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('palette')
  const { t: common } = useTranslation()
  const shortcuts = useActiveShortcuts()
  const on = usePlainKeys()
  return (
    <Modal opened onClose={onClose} title={t('shortcuts')} size="lg" closeButtonProps={{ 'aria-label': common('close') }}>
      <Stack gap="lg">
        <Switch label={t('plainKeys')} description={t('plainKeysHelp')} checked={on} onChange={(event) => turnPlainKeys(event.currentTarget.checked)} />
        <div className={classes.groups} data-testid="shortcuts">
          {shortcutGroups.map((group) => <Group key={group} title={t(`group.${group}`)} shortcuts={shortcuts.filter((each) => each.group === group)} />)}
        </div>
      </Stack>
    </Modal>
  )
}

function Group({ title, shortcuts }: { title: string; shortcuts: Shortcut[] }) {
  if (shortcuts.length === 0) return null
  return (
    <section aria-label={title}>
      <Title order={3} mb={6}>{title}</Title>
      <dl className={classes.list}>
        {shortcuts.map(({ keys, label }) => (
          <Fragment key={keys + label}>
            <dt><Keys keys={keys} /></dt>
            <dd>{label}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}

function Keys({ keys }: { keys: string }) {
  return keys.split(' ').map((press, index) => (
    // Presses have no identity but their place.
    // oxlint-disable-next-line react/no-array-index-key
    <Kbd key={index} size="xs" className={classes.key}>{press.replace('mod+', MAC ? '⌘ ' : 'Ctrl ').toUpperCase()}</Kbd>
  ))
}
