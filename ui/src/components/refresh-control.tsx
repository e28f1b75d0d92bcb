import { ActionIcon, VisuallyHidden } from '@mantine/core'
import { IconPlayerPause, IconRefresh } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { clsx } from '@/lib/clsx'
import classes from './refresh-control.module.css'

type Props = { on: boolean; onToggle: (on: boolean) => void; onRefresh: () => void; fetching: boolean; failed: boolean }

/** `failed`: what is shown is older than it should be, because the last refresh was not answered. */
export function RefreshControl({ on, onToggle, onRefresh, fetching, failed }: Props) {
  const { t } = useTranslation()
  return (
    <ActionIcon.Group>
      <ActionIcon variant="default" size={30} aria-label={t('refresh.now')} title={failed ? t('refresh.failed') : t('refresh.now')} onClick={onRefresh}>
        <IconRefresh size={15} stroke={1.7} className={clsx(fetching && classes.turning)} />
      </ActionIcon>
      <ActionIcon
        variant="default" size={30} aria-pressed={on} aria-label={t('refresh.label')}
        title={on ? t('refresh.on') : t('refresh.off')} onClick={() => onToggle(!on)}
      >
        {on ? <span className={classes.live} data-failed={failed} /> : <IconPlayerPause size={14} stroke={1.7} />}
      </ActionIcon>
      {failed && <VisuallyHidden role="status">{t('refresh.failed')}</VisuallyHidden>}
    </ActionIcon.Group>
  )
}
