import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import type { Icon } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Long enough to finish a word, short enough to feel immediate. */
const TYPING_MS = 350

type Props = { label: string; icon: Icon; value: string | undefined; onChange: (value: string | undefined) => void; width?: number }

/** A filter that applies while one types; Enter applies at once. */
export function FilterField({ label, icon: Symbol, value, onChange, width = 150 }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState(value ?? '')
  const [applied, setApplied] = useState(value)
  if (applied !== value) {
    // The address changed from elsewhere (back button, a link).
    setApplied(value)
    setText(value ?? '')
  }
  const apply = (next: string) => {
    const trimmed = next.trim() || undefined
    if (trimmed === value) return
    setApplied(trimmed)
    onChange(trimmed)
  }
  const later = useDebouncedCallback(apply, TYPING_MS)
  return (
    <TextInput
      size="xs" w={width} flex="0 1 auto" aria-label={label} placeholder={label} value={text}
      leftSection={<Symbol size={14} stroke={1.6} />}
      rightSection={text !== '' && (
        <CloseButton size="xs" aria-label={`${t('clear')}: ${label}`} onClick={() => { setText(''); apply('') }} />
      )}
      onChange={(event) => { setText(event.currentTarget.value); later(event.currentTarget.value) }}
      onKeyDown={(event) => event.key === 'Enter' && apply(event.currentTarget.value)}
    />
  )
}
