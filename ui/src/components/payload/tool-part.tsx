import { IconCornerDownRight, IconTool } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { visible } from '@/lib/visible'
import { partsOf } from './chat-parts'
import { JsonTree } from './json-tree'
import { TextView } from './text-view'
import classes from './payload.module.css'

type Props = { kind: 'call' | 'result'; id: string | null; name: string | null; value: unknown }

/** What a tool was asked, or what it answered; the id says which answer belongs to which question. */
export function ToolPart({ kind, id, name, value }: Props) {
  const { t } = useTranslation('trace')
  const Symbol = kind === 'call' ? IconTool : IconCornerDownRight
  const shown = { name: visible(name ?? '?') }
  return (
    <div className={classes.tool} data-kind={kind} data-testid={`tool-${kind}`}>
      <div className={classes.toolHead}>
        <Symbol size={14} stroke={1.7} aria-hidden />
        <bdi>{kind === 'call' ? t('payload.toolCall', shown) : name === null ? t('payload.toolAnswer') : t('payload.toolResult', shown)}</bdi>
        {id !== null && <code className={classes.toolId}>{visible(id)}</code>}
      </div>
      <ToolValue value={value} />
    </div>
  )
}

function ToolValue({ value }: { value: unknown }) {
  const { t } = useTranslation('trace')
  if (value === null || value === undefined || value === '') return <span className={classes.role}>{t('payload.none')}</span>
  if (typeof value !== 'object') return <TextView text={String(value)} mono={typeof value !== 'string'} />
  // Anthropic's answers are lists of parts; a text is read more easily than a list with one field.
  const parts = Array.isArray(value) ? partsOf(value) : []
  const texts = parts.flatMap((part) => (part.kind === 'text' ? [part.text] : []))
  return texts.length > 0 && texts.length === parts.length ? <TextView text={texts.join('\n\n')} /> : <JsonTree value={value} />
}
