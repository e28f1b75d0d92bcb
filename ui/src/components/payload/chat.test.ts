import { expect, test } from 'vitest'
import { calledTools, conversationOf } from './chat'
import { parsed } from './parsed'

const messagesOf = (value: unknown) => conversationOf(value)?.messages ?? null

test('reads a list of messages', () => {
  expect(messagesOf([{ role: 'system', content: 'Be brief.' }, { role: 'user', name: 'li', content: 'Hi' }])).toEqual([
    { role: 'system', name: null, parts: [{ kind: 'text', text: 'Be brief.' }] }, { role: 'user', name: 'li', parts: [{ kind: 'text', text: 'Hi' }] },
  ])
})

test('reads a single answer, a wrapped list and the choices of a provider, and keeps what stands beside them', () => {
  expect(messagesOf({ role: 'assistant', content: 'Hello' })).toHaveLength(1)
  expect(conversationOf({ messages: [{ role: 'user', content: 'Hi' }] })?.rest).toBeNull()
  expect(conversationOf({ messages: [{ role: 'user', content: 'Hi' }], tools: ['x'] })?.rest).toEqual({ tools: ['x'] })
  expect(messagesOf({ id: 'c', choices: [{ index: 0, message: { role: 'assistant', content: 'One' } }] })?.[0]?.parts).toEqual([{ kind: 'text', text: 'One' }])
  expect(messagesOf([{ type: 'human', content: 'Hi' }, { type: 'ai', content: 'Ho' }])?.map(({ role }) => role)).toEqual(['user', 'assistant'])
})

test('keeps parts in their order and fetches no image', () => {
  const image = { type: 'image_url', image_url: { url: 'https://evil.example/x.png' } }
  const audio = { type: 'input_audio', input_audio: { data: '' } }
  expect(messagesOf([{ role: 'user', content: [{ type: 'text', text: 'Look:' }, image, audio, 'end'] }])?.[0]?.parts).toEqual([
    { kind: 'text', text: 'Look:' }, { kind: 'image', address: 'https://evil.example/x.png', alt: null }, { kind: 'data', value: audio }, { kind: 'text', text: 'end' },
  ])
})

test('a message that is nothing but JSON is data', () => {
  expect(messagesOf([{ role: 'user', content: '{"a":1}' }])?.[0]?.parts).toEqual([{ kind: 'data', value: { a: 1 } }])
})

const call = { kind: 'call', call: { id: 'c1', name: 'find', arguments: { id: 1 } } }
const result = { kind: 'result', id: 'c1', name: null, value: { found: true } }

test.each([
  ['OpenAI', [
    { role: 'assistant', content: null, tool_calls: [{ id: 'c1', type: 'function', function: { name: 'find', arguments: '{"id":1}' } }] },
    { role: 'tool', tool_call_id: 'c1', content: '{"found":true}' },
  ]],
  ['OpenAI responses', [
    { type: 'function_call', call_id: 'c1', name: 'find', arguments: '{"id":1}' }, { type: 'function_call_output', call_id: 'c1', output: '{"found":true}' },
  ]],
  ['Anthropic', [
    { role: 'assistant', content: [{ type: 'tool_use', id: 'c1', name: 'find', input: { id: 1 } }] },
    { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'c1', content: '{"found":true}' }] },
  ]],
  ['OpenTelemetry', [
    { role: 'assistant', parts: [{ type: 'tool_call', id: 'c1', name: 'find', arguments: { id: 1 } }] },
    { role: 'tool', parts: [{ type: 'tool_call_response', id: 'c1', result: { found: true } }] },
  ]],
])('matches calls and results of %s by their id', (_, messages) => {
  const conversation = conversationOf(messages)
  expect(conversation?.messages.flatMap(({ parts }) => parts)).toEqual([call, result])
  expect(calledTools([conversation]).get('c1')).toBe('find')
})

test('reads calls of Google and of the Vercel AI SDK', () => {
  const google = [{ role: 'model', parts: [{ functionCall: { name: 'find', args: { id: 1 } } }] }, { role: 'user', parts: [{ functionResponse: { name: 'find', response: 7 } }] }]
  expect(messagesOf({ contents: google })?.flatMap(({ parts }) => parts)).toEqual([
    { kind: 'call', call: { id: null, name: 'find', arguments: { id: 1 } } }, { kind: 'result', id: null, name: 'find', value: 7 },
  ])
  const vercel = [{ role: 'tool', content: [{ type: 'tool-result', toolCallId: 'c1', toolName: 'find', result: 7 }] }]
  expect(messagesOf(vercel)?.[0]?.parts).toEqual([{ kind: 'result', id: 'c1', name: 'find', value: 7 }])
})

test('takes nothing else for a conversation', () => {
  for (const value of [null, 'text', 7, [], [1], [{ role: 'user' }], { role: 7, content: 'x' }, { messages: [], model: 'm' }, { messages: ['x'] }, { choices: [1] }]) {
    expect(conversationOf(value)).toBeNull()
  }
})

test('text that only begins like JSON stays text', () => {
  expect(parsed('{not json')).toBe('{not json')
  expect(parsed(' [1]')).toEqual([1])
})
