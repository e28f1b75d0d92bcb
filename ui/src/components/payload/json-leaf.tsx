import { TextView } from './text-view'
import classes from './json-tree.module.css'

const LONG = 120

export function JsonLeaf({ value }: { value: unknown }) {
  if (typeof value === 'object' && value !== null) return <span className={classes.literal}>{Array.isArray(value) ? '[]' : '{}'}</span>
  if (typeof value !== 'string') return <span className={classes.literal}>{String(value)}</span>
  if (value === '') return <span className={classes.literal}>{'""'}</span>
  if (value.length <= LONG && !value.includes('\n')) return <span className={classes.string}>{value}</span>
  return <div className={classes.longString}><TextView text={value} /></div>
}
