import { useTranslation } from 'react-i18next'
import { visible } from '@/lib/visible'
import type { Conversation, Message, Part } from './chat'
import { ImageNotLoaded } from './image-not-loaded'
import { JsonTree } from './json-tree'
import { RichText } from './rich-text'
import { TextView } from './text-view'
import { ToolPart } from './tool-part'
import classes from './payload.module.css'

type Props = { conversation: Conversation; tools: Map<string, string>; markdown: 'markdown' | 'detect' }

/** A conversation as people read it; nothing in it is fetched. */
export function Messages({ conversation: { messages, rest }, tools, markdown }: Props) {
  const { t } = useTranslation('trace')
  return (
    <>
      <ol className={classes.messages}>
        {messages.map((message, index) => (
          // Messages have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <MessageView key={index} message={message} tools={tools} markdown={markdown} />
        ))}
      </ol>
      {rest && <div className={classes.rest}><div className={classes.role}>{t('payload.rest')}</div><JsonTree value={rest} /></div>}
    </>
  )
}

function MessageView({ message: { role, name, parts }, tools, markdown }: { message: Message } & Pick<Props, 'tools' | 'markdown'>) {
  return (
    <li className={classes.message} data-role={role}>
      <div className={classes.role}><bdi>{visible(name ? `${role} · ${name}` : role)}</bdi></div>
      {/* oxlint-disable-next-line react/no-array-index-key */}
      {parts.map((part, index) => <PartView key={index} part={part} tools={tools} markdown={markdown} />)}
    </li>
  )
}

function PartView({ part, tools, markdown }: { part: Part } & Pick<Props, 'tools' | 'markdown'>) {
  switch (part.kind) {
    case 'text': return <div className={classes.part}><RichText text={part.text} as={markdown} /></div>
    case 'image': return <div className={classes.part}><ImageNotLoaded address={part.address} alt={part.alt} /></div>
    case 'call': return <ToolPart id={part.call.id} name={part.call.name} value={part.call.arguments} kind="call" />
    case 'result': return <ToolPart id={part.id} name={part.name ?? (part.id === null ? null : (tools.get(part.id) ?? null))} value={part.value} kind="result" />
    case 'data': return typeof part.value === 'object' && part.value !== null ? <JsonTree value={part.value} /> : <TextView text={String(part.value)} mono />
  }
}
