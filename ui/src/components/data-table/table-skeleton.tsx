import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './table-skeleton.module.css'

const WIDTHS = ['14%', '22%', '12%', '9%', '9%', '24%']

/** The shape of a table before its first rows are here. */
export function TableSkeleton({ rows = 14 }: { rows?: number }) {
  const { t } = useTranslation()
  return (
    <div className={classes.body} role="status" data-testid="loading">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <div className={classes.row} key={row}>
          {WIDTHS.map((width, cell) => <Skeleton key={cell} height={10} width={width} radius="xl" />)}
        </div>
      ))}
    </div>
  )
}
