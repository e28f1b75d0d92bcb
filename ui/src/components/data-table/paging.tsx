import { ActionIcon, NativeSelect, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format/use-format'
import { limits } from '@/lib/search/trace-list-search'
import type { Page } from '@/lib/wire/page'
import classes from './paging.module.css'

type Props = { meta: Page<unknown>['meta']; onPage: (page: number) => void; onLimit: (limit: number) => void }

export function Paging({ meta, onPage, onLimit }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const first = meta.totalItems === 0 ? 0 : (meta.page - 1) * meta.limit + 1
  const last = Math.min(meta.page * meta.limit, meta.totalItems)
  return (
    <nav className={classes.bar} aria-label={t('paging.label')}>
      <NativeSelect
        size="xs"
        aria-label={t('paging.size')}
        value={String(meta.limit)}
        data={[...new Set([...limits, meta.limit])].map(String)}
        onChange={(event) => onLimit(Number(event.currentTarget.value))}
      />
      <Text size="xs" c="dimmed" data-testid="paging-range">
        {t('paging.range', { from: format.count(first), to: format.count(last), total: format.count(meta.totalItems) })}
      </Text>
      <ActionIcon.Group>
        <ActionIcon variant="default" size={30} aria-label={t('paging.previous')} disabled={meta.page <= 1} onClick={() => onPage(meta.page - 1)}>
          <IconChevronLeft size={16} stroke={1.6} />
        </ActionIcon>
        <ActionIcon variant="default" size={30} aria-label={t('paging.next')} disabled={meta.page >= meta.totalPages} onClick={() => onPage(meta.page + 1)}>
          <IconChevronRight size={16} stroke={1.6} />
        </ActionIcon>
      </ActionIcon.Group>
    </nav>
  )
}
