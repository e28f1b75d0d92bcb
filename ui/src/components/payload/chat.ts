export type ToolCall = { name: string; arguments: unknown }
export type Message = { role: string; name: string | null; text: string | null; parts: unknown[]; toolCalls: ToolCall[] }

/** The messages of a model call in the shapes providers use, or null if this is something else. */
export function messagesOf(value: unknown): Message[] | null {
  const list = candidates(value)
  return list && list.length > 0 && list.every(isMessage) ? list.map(messageOf) : null
}

function candidates(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  if (!isRecord(value)) return null
  if (Array.isArray(value.messages)) return Object.keys(value).length === 1 ? value.messages : null
  return typeof value.role === 'string' ? [value] : null
}

function isMessage(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && typeof value.role === 'string'
    && ('content' in value || 'tool_calls' in value || 'parts' in value || 'refusal' in value)
}

function messageOf(raw: unknown): Message {
  const value = raw as Record<string, unknown>
  const content = value.content ?? value.parts ?? value.refusal
  const texts = Array.isArray(content) ? content.map(textOfPart) : []
  return {
    role: value.role as string,
    name: typeof value.name === 'string' ? value.name : null,
    text: typeof content === 'string' ? content : joined(texts),
    parts: Array.isArray(content) ? content.filter((_, index) => texts[index] === null) : isRecord(content) ? [content] : [],
    toolCalls: Array.isArray(value.tool_calls) ? value.tool_calls.filter(isRecord).map(toolCallOf) : [],
  }
}

function textOfPart(part: unknown): string | null {
  if (typeof part === 'string') return part
  if (!isRecord(part)) return null
  if (typeof part.text === 'string') return part.text
  return part.type === 'text' && typeof part.content === 'string' ? part.content : null
}

function joined(texts: (string | null)[]): string | null {
  const present = texts.filter((text) => text !== null)
  return present.length > 0 ? present.join('\n\n') : null
}

function toolCallOf(call: Record<string, unknown>): ToolCall {
  const target = isRecord(call.function) ? call.function : call
  return { name: typeof target.name === 'string' ? target.name : '?', arguments: parsed(target.arguments ?? target.args) }
}

/** Arguments arrive as JSON text; text that is no JSON stays what it is. */
export function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[{[]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
