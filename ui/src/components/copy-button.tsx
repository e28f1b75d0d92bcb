import { ActionIcon, Button, CopyButton as Copy, Tooltip } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** `text` is written beside the icon where an icon alone would leave open what is copied. */
type Props = { value: string; label: string; wide?: boolean; text?: string }

/** `label` names what is copied ("Copy secret key"), for the tooltip and for assistive technology. */
export function CopyButton({ value, label, wide, text }: Props) {
  const { t } = useTranslation()
  return (
    <Copy value={value} timeout={1_500}>
      {({ copied, copy }) => {
        const icon = copied ? <IconCheck size={15} stroke={1.8} /> : <IconCopy size={15} stroke={1.6} />
        if (wide) {
          return (
            <Button variant="default" size="xs" leftSection={icon} onClick={copy} aria-label={label}>
              {copied ? t('copied') : t('copy')}
            </Button>
          )
        }
        if (text !== undefined) {
          return <Button variant="subtle" color={copied ? 'plumb' : 'gray'} size="compact-xs" leftSection={icon} onClick={copy} aria-label={label}>{text}</Button>
        }
        return (
          <Tooltip label={copied ? t('copied') : label}>
            <ActionIcon variant="subtle" color={copied ? 'plumb' : 'gray'} size="sm" onClick={copy} aria-label={label}>
              {icon}
            </ActionIcon>
          </Tooltip>
        )
      }}
    </Copy>
  )
}
