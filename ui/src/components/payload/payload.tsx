import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { messagesOf, parsed } from './chat'
import { JsonTree } from './json-tree'
import { Messages } from './messages'
import { TextView } from './text-view'

export type PayloadForm = 'pretty' | 'json'

/** Input, output or metadata of any shape: a conversation, text, or data. All of it was written by strangers. */
export function Payload({ value, form }: { value: unknown; form: PayloadForm }) {
  const { t } = useTranslation('trace')
  const data = useMemo(() => parsed(value), [value])
  const messages = useMemo(() => (form === 'pretty' ? messagesOf(data) : null), [data, form])
  if (data === null || data === undefined) return <Text size="sm" c="dimmed">{t('payload.none')}</Text>
  if (form === 'json') return <TextView text={JSON.stringify(data, null, 2)} mono />
  if (messages) return <Messages messages={messages} />
  if (typeof data === 'object') {
    return Object.keys(data).length === 0 ? <Text size="sm" c="dimmed">{t('payload.empty')}</Text> : <JsonTree value={data} />
  }
  return <TextView text={String(data)} mono={typeof data !== 'string'} />
}
