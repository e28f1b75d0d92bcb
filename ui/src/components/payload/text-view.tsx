import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TEXT_PIECE } from '@/config/limits'
import { useFormat } from '@/lib/format/use-format'
import classes from './payload.module.css'

/** Text of any length: laid out piece by piece, each request for more five times the last. */
export function TextView({ text, mono }: { text: string; mono?: boolean }) {
  const { t } = useTranslation('trace')
  const format = useFormat()
  const [shown, setShown] = useState(TEXT_PIECE)
  const rest = text.length - shown
  return (
    <>
      <pre className={mono ? classes.mono : classes.text}>{rest > 0 ? text.slice(0, shown) : text}</pre>
      {rest > 0 && (
        <Button variant="subtle" size="compact-xs" onClick={() => setShown(shown * 5)}>
          {t('payload.moreText', { count: rest, formatted: format.count(rest) })}
        </Button>
      )}
    </>
  )
}
