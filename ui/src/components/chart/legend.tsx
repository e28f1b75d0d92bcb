import { useComputedColorScheme } from '@mantine/core'
import type { Series } from './model'
import { colourOf } from './palette'
import classes from './chart.module.css'

/** Which colour is what. A picture of the chart has its own. */
export function Legend({ series }: { series: Series[] }) {
  const scheme = useComputedColorScheme('light')
  return (
    <ul className={classes.legend}>
      {series.map(({ key, name, tone }) => (
        <li key={key} title={name}>
          <svg width="9" height="9" aria-hidden><rect width="9" height="9" rx="2.5" fill={colourOf(tone, scheme)} /></svg>
          <span>{name}</span>
        </li>
      ))}
    </ul>
  )
}
