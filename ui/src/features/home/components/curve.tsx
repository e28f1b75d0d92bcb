import classes from './overview.module.css'

const WIDTH = 120
const HEIGHT = 28

/** The course of a number without a scale: its table and chart have the values. */
export function Curve({ values }: { values: number[] }) {
  const most = Math.max(...values, 0)
  if (values.length < 2 || most === 0) return <span className={classes.curve} />
  const x = (at: number) => (at / (values.length - 1)) * WIDTH
  const y = (value: number) => HEIGHT - 1 - (value / most) * (HEIGHT - 3)
  const line = values.map((value, at) => `${at === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join('')
  return (
    <svg className={classes.curve} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden>
      <path d={`${line}L${WIDTH} ${HEIGHT}L0 ${HEIGHT}Z`} className={classes.area} />
      <path d={line} className={classes.stroke} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
