import { visible } from '@/lib/visible'
import classes from './payload.module.css'

/** Text of strangers inside a line of ours: it cannot turn the direction of what stands around it. */
export function SafeText({ text }: { text: string }) {
  return <bdi className={classes.inline}>{visible(text)}</bdi>
}
