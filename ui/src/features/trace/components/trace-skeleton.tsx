import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './trace-view.module.css'

export function TraceSkeleton() {
  const { t } = useTranslation()
  return (
    <div role="status" data-testid="loading" className={classes.page}>
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <div className={classes.skeletonHead}><Skeleton height={16} width={220} radius="xl" /><Skeleton height={12} width={380} maw="60%" radius="xl" /></div>
      <div className={classes.panes}>
        <div className={classes.skeletonTree}>
          {[60, 70, 52, 64, 40, 58].map((width, index) => <Skeleton key={width} height={11} width={`${width}%`} ml={Math.min(index, 3) * 16} radius="xl" />)}
        </div>
        <div className={classes.skeletonDetail}>
          <Skeleton height={16} width="40%" radius="xl" /><Skeleton height={120} /><Skeleton height={180} />
        </div>
      </div>
    </div>
  )
}
