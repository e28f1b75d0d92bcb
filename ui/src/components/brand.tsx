import { Group, Text } from '@mantine/core'
import { PRODUCT } from '@/config/product'
import classes from './brand.module.css'

/** The bob on its line, and the name. */
export function Brand({ size = 22, name = true }: { size?: number; name?: boolean }) {
  return (
    <Group gap={8} wrap="nowrap">
      <img src="/plumbline.svg" width={size} height={size} alt={name ? '' : PRODUCT} className={classes.mark} />
      {name && <Text component="span" className={classes.name}>{PRODUCT}</Text>}
    </Group>
  )
}
