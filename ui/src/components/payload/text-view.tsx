import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TEXT_PIECE, TEXT_PIECE_MOST } from '@/config/limits'
import { useFormat } from '@/lib/format/use-format'
import { download } from '@/lib/export/download'
import { beginning, visible } from '@/lib/visible'
import classes from './payload.module.css'

/** Text of any length: laid out piece by piece, each request for more five times the last, up to a limit. */
export function TextView({ text, mono }: { text: string; mono?: boolean }) {
  const { t } = useTranslation('trace')
  const format = useFormat()
  const [shown, setShown] = useState(TEXT_PIECE)
  const rest = text.length - shown
  return (
    <>
      <pre className={mono ? classes.mono : classes.text} dir="auto">{visible(beginning(text, shown))}</pre>
      {rest > 0 && (
        <Group gap="xs">
          <Button variant="subtle" size="compact-xs" onClick={() => setShown(shown + Math.min(shown * 4, TEXT_PIECE_MOST))}>
            {t('payload.moreText', { count: rest, formatted: format.count(rest) })}
          </Button>
          <Button variant="subtle" size="compact-xs" onClick={() => download('content.txt', new Blob([text], { type: 'text/plain;charset=utf-8' }))}>{t('payload.save')}</Button>
        </Group>
      )}
    </>
  )
}
