import { SegmentedControl } from '@mantine/core'

type Props<T extends string> = { label: string; value: T; options: { value: T; label: string }[]; onChange: (value: T) => void }

/** Which side of a tile is shown; the address holds it. */
export function Choice<T extends string>({ label, value, options, onChange }: Props<T>) {
  return <SegmentedControl size="xs" aria-label={label} value={value} data={options} onChange={(next) => onChange(next as T)} />
}
