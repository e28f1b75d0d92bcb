import { CopyButton } from '@/components/copy-button'
import classes from './keys.module.css'

type Props = { label: string; value: string; copyLabel: string; testId: string }

export function SecretLine({ label, value, copyLabel, testId }: Props) {
  return (
    <div className={classes.line}>
      <dt>{label}</dt>
      <dd><code data-testid={testId}>{value}</code><CopyButton value={value} label={copyLabel} /></dd>
    </div>
  )
}
