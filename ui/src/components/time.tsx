import { useFormat } from '@/lib/format/use-format'

type Props = { at: string | null; form?: 'short' | 'exact' | 'ago' | 'day' }

/** The title always gives the exact time, whatever form is shown. */
export function Time({ at, form = 'short' }: Props) {
  const format = useFormat()
  if (at === null) return <span>–</span>
  const text = { short: format.shortTime, exact: format.exactTime, ago: format.ago, day: format.day }[form](at)
  return <time dateTime={at} title={format.exactTime(at)}>{text}</time>
}
