import { VisuallyHidden } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import classes from './icon-label.module.css'

/** An icon that stands alone but is still read out. */
export function IconLabel({ icon: Symbol, label }: { icon: Icon; label: string }) {
  return (
    <span className={classes.label} title={label}>
      <Symbol size={15} stroke={1.7} aria-hidden />
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  )
}
