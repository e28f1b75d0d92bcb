import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useFormat } from '@/lib/format/use-format'
import type { RowScore } from '@/lib/wire/trace'
import classes from './traces.module.css'

export function Nothing() {
  return <Text span inherit c="dimmed">–</Text>
}

export function Plain({ text }: { text: string | null }) {
  return text === null || text === '' ? <Nothing /> : <span title={text}>{text}</span>
}

export function Preview({ text }: { text: string | null }) {
  return text === null || text === '' ? <Nothing /> : <span className={classes.preview} title={text}>{text}</span>
}

export function Count({ value }: { value: number | null }) {
  const format = useFormat()
  return value === null || value === 0 ? <Nothing /> : format.count(value)
}

export function UserLink({ projectId, userId }: { projectId: string; userId: string | null }) {
  return userId === null ? <Nothing /> : (
    <Link className={classes.link} to="/project/$projectId/users/$userId" params={{ projectId, userId }}>{userId}</Link>
  )
}

export function SessionLink({ projectId, sessionId }: { projectId: string; sessionId: string | null }) {
  return sessionId === null ? <Nothing /> : (
    <Link className={classes.link} to="/project/$projectId/sessions/$sessionId" params={{ projectId, sessionId }}>{sessionId}</Link>
  )
}

export function Scores({ scores = [] }: { scores?: RowScore[] }) {
  const format = useFormat()
  if (scores.length === 0) return <Nothing />
  const words = scores.map(({ name, value, stringValue }) => `${name}: ${stringValue ?? (value === null ? '' : format.decimal(value))}`)
  return <span title={words.join('\n')}>{words.join(', ')}</span>
}
