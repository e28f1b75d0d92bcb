import { UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import classes from './sort-header.module.css'

type Props = { label: string; column: string; fallback: string }

/** Sorts by its column, largest or latest first, then the other way. The order is in the address; `fallback` is not written. */
export function SortHeader({ label, column, fallback }: Props) {
  const { t } = useTranslation()
  const order = useSearch({ strict: false, select: (search) => search.orderBy }) ?? fallback
  const navigate = useNavigate()
  const direction = order === `${column}.desc` ? 'desc' : order === `${column}.asc` ? 'asc' : null
  const next = `${column}.${direction === 'desc' ? 'asc' : 'desc'}`
  const title = direction === null ? t('sort.by', { column: label }) : t(`sort.${direction}`)
  return (
    <UnstyledButton
      className={classes.sort} title={title} data-sorted={direction !== null}
      onClick={() => void navigate({
        to: '.', search: (search: object) => ({ ...search, orderBy: next === fallback ? undefined : next, page: undefined }) as never, replace: true,
      })}
    >
      {label}
      {direction === 'asc' ? <IconArrowUp size={13} stroke={1.8} /> : <IconArrowDown size={13} stroke={1.8} />}
    </UnstyledButton>
  )
}
