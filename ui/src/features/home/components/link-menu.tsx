import { ActionIcon, Menu } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { readHomeSearch, type HomeSearch } from '@/lib/search/home-search'
import { stringifySearch } from '@/lib/search/plain-search'
import { isoOf, type Scope } from '../range/scope'

/** The address of this view: one that moves with the clock, or one that always shows these very times. */
export function LinkMenu({ scope, search }: { scope: Scope; search: HomeSearch }) {
  const { t } = useTranslation('home')
  const clipboard = useClipboard({ timeout: 1_500 })
  const copy = (part: HomeSearch) => clipboard.copy(`${window.location.origin}${window.location.pathname}${stringifySearch(readHomeSearch(part))}`)
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label={t('link.label')} title={t('link.label')}>
          {clipboard.copied ? <IconCheck size={15} stroke={1.8} /> : <IconLink size={15} stroke={1.7} />}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => copy(search)}>{t('link.asIs')}</Menu.Item>
        <Menu.Item onClick={() => copy({ ...search, ...isoOf(scope.period), zone: scope.zone })}>{t('link.fixed')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
