import { useId } from 'react'
import classes from './choice.module.css'

type Props<T extends string> = { label: string; value: T; options: { value: T; label: string }[]; onChange: (value: T) => void }

/** Which side of a tile is shown; the address holds it. Plain radio buttons: what moves a mark between them measures the page. */
export function Choice<T extends string>({ label, value, options, onChange }: Props<T>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={classes.group}>
      {options.map((option) => (
        <label key={option.value} className={classes.option}>
          <input type="radio" name={name} className={classes.input} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span className={classes.text}>{option.label}</span>
        </label>
      ))}
    </div>
  )
}
