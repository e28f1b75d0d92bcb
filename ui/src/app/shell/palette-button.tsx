import { Kbd, UnstyledButton } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './palette-button.module.css'

/** Asks the frame for the palette, from wherever a button for it stands. */
export const OPEN_PALETTE = 'plumbline:open-palette'

const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent)

export function PaletteButton() {
  const { t } = useTranslation('palette')
  return (
    <UnstyledButton className={classes.button} onClick={() => window.dispatchEvent(new Event(OPEN_PALETTE))}>
      <IconSearch size={15} stroke={1.7} />
      <span className={classes.text}>{t('button')}</span>
      <Kbd size="xs" aria-hidden>{MAC ? '⌘ K' : 'Ctrl K'}</Kbd>
    </UnstyledButton>
  )
}
