import { SegmentedControl, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { IconLabel } from './icon-label'

export function ThemeSwitch() {
  const { t } = useTranslation()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <SegmentedControl
      aria-label={t('theme.label')}
      size="xs"
      value={colorScheme}
      onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
      data={[
        { value: 'light', label: <IconLabel icon={IconSun} label={t('theme.light')} /> },
        { value: 'dark', label: <IconLabel icon={IconMoon} label={t('theme.dark')} /> },
        { value: 'auto', label: <IconLabel icon={IconDeviceDesktop} label={t('theme.auto')} /> },
      ]}
    />
  )
}
