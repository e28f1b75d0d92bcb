import { partsOf, toolCallsOf, type ToolCall } from './chat-parts'
import { isRecord, parsed } from './parsed'

/** One part of a message, in the order in which it was said. */
export type Part =
  | { kind: 'text'; text: string }
  | { kind: 'image'; address: string; alt: string | null }
  | { kind: 'call'; call: ToolCall }
  | { kind: 'result'; id: string | null; name: string | null; value: unknown }
  | { kind: 'data'; value: unknown }

export type Message = { role: string; name: string | null; parts: Part[] }

/** A conversation, and what stood beside it (the model, its tools …). */
export type Conversation = { messages: Message[]; rest: Record<string, unknown> | null }

/** The messages of a model call in the shapes providers use, or null if this is something else. */
export function conversationOf(value: unknown): Conversation | null {
  if (Array.isArray(value)) return listed(value, null)
  if (!isRecord(value)) return null
  for (const key of ['messages', 'contents', 'choices', 'candidates']) {
    const list = value[key]
    if (!Array.isArray(list)) continue
    const { [key]: _, ...rest } = value
    const messages = key === 'choices' || key === 'candidates' ? list.map(spoken) : list
    return listed(messages, Object.keys(rest).length > 0 ? rest : null)
  }
  return isMessage(value) ? listed([value], null) : null
}

/** An answer among several: what was said is one level down. */
function spoken(choice: unknown): unknown {
  return isRecord(choice) ? (choice.message ?? choice.content ?? choice) : choice
}

function listed(list: unknown[], rest: Record<string, unknown> | null): Conversation | null {
  return list.length > 0 && list.every(isMessage) ? { messages: list.map((each) => messageOf(each as Raw)), rest } : null
}

type Raw = Record<string, unknown>

/** LangChain names the speaker by type. */
const SPEAKERS: Record<string, string> = { human: 'user', ai: 'assistant', system: 'system', tool: 'tool', developer: 'developer' }

function isMessage(value: unknown): boolean {
  if (!isRecord(value)) return false
  if (value.type === 'function_call' || value.type === 'function_call_output') return 'call_id' in value
  return roleOf(value) !== null && ['content', 'tool_calls', 'parts', 'refusal'].some((key) => key in value)
}

function roleOf(value: Raw): string | null {
  if (typeof value.role === 'string') return value.role
  return typeof value.type === 'string' ? (SPEAKERS[value.type] ?? null) : null
}

function messageOf(value: Raw): Message {
  const name = typeof value.name === 'string' ? value.name : null
  // OpenAI's responses: calls and their results stand between the messages.
  if (value.type === 'function_call') return { role: 'assistant', name: null, parts: toolCallsOf([{ ...value, id: value.call_id }]) }
  if (value.type === 'function_call_output') return { role: 'tool', name: null, parts: [result(value.call_id, null, value.output)] }
  const role = roleOf(value)!
  const content = value.content ?? value.parts ?? value.refusal
  if (role === 'tool' || role === 'function') {
    if (!Array.isArray(content) || 'tool_call_id' in value) return { role, name, parts: [result(value.tool_call_id, name, content)] }
  }
  return { role, name: role === 'tool' ? null : name, parts: [...partsOf(content), ...(Array.isArray(value.tool_calls) ? toolCallsOf(value.tool_calls) : [])] }
}

function result(id: unknown, name: string | null, value: unknown): Part {
  return { kind: 'result', id: typeof id === 'string' ? id : null, name, value: parsed(value) }
}

/** Names of the tools by the ids of their calls, so that a result can say what it is the result of. */
export function calledTools(conversations: (Conversation | null)[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const conversation of conversations) {
    for (const { parts } of conversation?.messages ?? []) {
      for (const part of parts) if (part.kind === 'call' && part.call.id !== null) names.set(part.call.id, part.call.name)
    }
  }
  return names
}
