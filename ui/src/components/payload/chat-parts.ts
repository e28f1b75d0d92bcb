import type { Part } from './chat'
import { isRecord, parsed } from './parsed'

export type ToolCall = { id: string | null; name: string; arguments: unknown }

/** Content in the shapes of OpenAI, Anthropic, Google, the Vercel AI SDK and OpenTelemetry's conventions. */
export function partsOf(content: unknown): Part[] {
  if (content === null || content === undefined || content === '') return []
  if (typeof content === 'string') return [textOrData(content)]
  return (Array.isArray(content) ? content : [content]).map(partOf)
}

/** A message that is nothing but JSON is shown as data. */
function textOrData(text: string): Part {
  const value = parsed(text)
  return typeof value === 'object' && value !== null ? { kind: 'data', value } : { kind: 'text', text }
}

function partOf(part: unknown): Part {
  if (typeof part === 'string') return { kind: 'text', text: part }
  if (!isRecord(part)) return { kind: 'data', value: part }
  return textPart(part) ?? imagePart(part) ?? toolPart(part) ?? { kind: 'data', value: part }
}

type Raw = Record<string, unknown>

function textPart(part: Raw): Part | null {
  const type = part.type
  if (type !== undefined && !['text', 'input_text', 'output_text', 'refusal'].includes(String(type))) return null
  const text = part.text ?? (type === undefined ? undefined : (part.content ?? part.refusal))
  return typeof text === 'string' ? { kind: 'text', text } : null
}

function imagePart(part: Raw): Part | null {
  const image = part.image_url ?? (part.type === 'image' ? (part.source ?? part.image) : undefined)
  if (image === undefined) return null
  const address = typeof image === 'string' ? image : isRecord(image) ? (image.url ?? image.media_type) : undefined
  return typeof address === 'string' ? { kind: 'image', address, alt: text(part.alt) } : null
}

function toolPart(part: Raw): Part | null {
  switch (part.type) {
    case 'tool_use': case 'tool_call': case 'tool-call': case 'function_call':
      return toolCallsOf([part])[0] ?? null
    case 'tool_result': case 'tool-result': case 'tool_call_response': case 'function_call_output': {
      const id = part.tool_use_id ?? part.toolCallId ?? part.call_id ?? part.id
      return { kind: 'result', id: text(id), name: text(part.toolName ?? part.name), value: parsed(part.content ?? part.result ?? part.response ?? part.output) }
    }
    default:
  }
  if (isRecord(part.functionCall)) return toolCallsOf([part.functionCall])[0] ?? null
  if (isRecord(part.functionResponse)) {
    return { kind: 'result', id: text(part.functionResponse.id), name: text(part.functionResponse.name), value: part.functionResponse.response }
  }
  return null
}

/** Arguments arrive as JSON text or as data. */
export function toolCallsOf(calls: unknown[]): Part[] {
  return calls.filter(isRecord).map((call) => {
    const target = isRecord(call.function) ? call.function : call
    const given = target.arguments ?? target.args ?? target.input
    return { kind: 'call', call: { id: text(call.id ?? call.toolCallId ?? call.call_id), name: text(target.name ?? target.toolName) ?? '?', arguments: parsed(given) } }
  })
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
