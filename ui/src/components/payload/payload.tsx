import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { calledTools, conversationOf } from './chat'
import { jsonOf, textOf } from './json-text'
import { JsonTree } from './json-tree'
import { Messages } from './messages'
import { parsed } from './parsed'
import { RichText } from './rich-text'
import { TextView } from './text-view'

export const payloadForms = ['pretty', 'markdown', 'json', 'raw'] as const
export type PayloadForm = (typeof payloadForms)[number]

/** `context` is what was said before: there stand the calls whose results are in `value`. */
type Props = { value: unknown; form: PayloadForm; context?: unknown }

/** Input, output or metadata of any shape: a conversation, text, or data. All of it was written by strangers. */
export function Payload({ value, form, context }: Props) {
  const { t } = useTranslation('trace')
  const data = useMemo(() => parsed(value), [value])
  const readable = form === 'pretty' || form === 'markdown'
  const conversation = useMemo(() => (readable ? conversationOf(data) : null), [data, readable])
  const tools = useMemo(() => calledTools([context === undefined ? null : conversationOf(parsed(context)), conversation]), [context, conversation])
  if (data === null || data === undefined) return <Text size="sm" c="dimmed">{t('payload.none')}</Text>
  if (form === 'raw') return <TextView text={textOf(value)} mono />
  if (conversation) return <Messages conversation={conversation} tools={tools} markdown={form === 'markdown' ? 'markdown' : 'detect'} />
  if (typeof data === 'object') {
    return Object.keys(data).length === 0 ? <Text size="sm" c="dimmed">{t('payload.empty')}</Text> : <JsonTree value={data} tools={form === 'json'} />
  }
  if (typeof data !== 'string' || form === 'json') return <TextView text={jsonOf(data)} mono />
  return <RichText text={data} as={form === 'markdown' ? 'markdown' : 'detect'} />
}
