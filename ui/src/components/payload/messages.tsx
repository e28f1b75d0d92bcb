import { useTranslation } from 'react-i18next'
import { parsed, type Message } from './chat'
import { JsonTree } from './json-tree'
import { TextView } from './text-view'
import classes from './payload.module.css'

/** A conversation as people read it; parts that are not text are shown as data, never fetched. */
export function Messages({ messages }: { messages: Message[] }) {
  const { t } = useTranslation('trace')
  return (
    <ol className={classes.messages}>
      {messages.map((message, index) => (
        // Messages have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className={classes.message} data-role={message.role}>
          <div className={classes.role}>{message.name ? `${message.role} · ${message.name}` : message.role}</div>
          {message.text !== null && <Content text={message.text} />}
          {/* oxlint-disable-next-line react/no-array-index-key */}
          {message.parts.map((part, place) => <JsonTree key={place} value={Object(part)} />)}
          {message.toolCalls.map((call, place) => (
            // oxlint-disable-next-line react/no-array-index-key
            <div key={place} className={classes.toolCall}>
              <div className={classes.role}>{t('payload.toolCall', { name: call.name })}</div>
              {typeof call.arguments === 'object' && call.arguments !== null
                ? <JsonTree value={call.arguments} />
                : <TextView text={String(call.arguments ?? '')} mono />}
            </div>
          ))}
        </li>
      ))}
    </ol>
  )
}

/** Tools answer in JSON more often than in words. */
function Content({ text }: { text: string }) {
  const value = parsed(text)
  return typeof value === 'object' && value !== null ? <JsonTree value={value} /> : <TextView text={text} />
}
