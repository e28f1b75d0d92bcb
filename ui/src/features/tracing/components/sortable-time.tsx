import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import classes from './traces.module.css'

/** Newest first unless the address says otherwise. */
export function SortableTime({ label }: { label: string }) {
  const { t } = useTranslation('tracing')
  const oldestFirst = useSearch({ strict: false }).orderBy === 'timestamp.asc'
  const navigate = useNavigate()
  const Arrow = oldestFirst ? IconArrowUp : IconArrowDown
  return (
    <UnstyledButton
      className={classes.sort}
      title={oldestFirst ? t('oldestFirst') : t('newestFirst')}
      onClick={() => void navigate({
        to: '.', search: (search) => ({ ...search, orderBy: oldestFirst ? undefined : 'timestamp.asc' as const, page: undefined }),
      })}
    >
      {label}
      <Arrow size={13} stroke={1.8} />
    </UnstyledButton>
  )
}
