import { expect, test } from 'vitest'
import { messagesOf, parsed } from './chat'

test('reads a list of messages', () => {
  const messages = messagesOf([{ role: 'system', content: 'Be brief.' }, { role: 'user', name: 'li', content: 'Hi' }])
  expect(messages?.map(({ role, name, text }) => [role, name, text])).toEqual([['system', null, 'Be brief.'], ['user', 'li', 'Hi']])
})

test('reads a single answer and a wrapped list', () => {
  expect(messagesOf({ role: 'assistant', content: 'Hello' })).toHaveLength(1)
  expect(messagesOf({ messages: [{ role: 'user', content: 'Hi' }] })).toHaveLength(1)
})

test('joins text parts and keeps the others as data', () => {
  const image = { type: 'image_url', image_url: { url: 'https://evil.example/x.png' } }
  const [message] = messagesOf([{ role: 'user', content: [{ type: 'text', text: 'Look:' }, image] }])!
  expect(message?.text).toBe('Look:')
  expect(message?.parts).toEqual([image])
})

test('opens the arguments of tool calls', () => {
  const [message] = messagesOf([{ role: 'assistant', content: null, tool_calls: [{ function: { name: 'find', arguments: '{"id":1}' } }] }])!
  expect(message?.toolCalls).toEqual([{ name: 'find', arguments: { id: 1 } }])
})

test('takes nothing else for a conversation', () => {
  for (const value of [null, 'text', 7, [], [1], [{ role: 'user' }], { role: 7, content: 'x' }, { messages: [], model: 'm' }]) {
    expect(messagesOf(value)).toBeNull()
  }
})

test('text that only begins like JSON stays text', () => {
  expect(parsed('{not json')).toBe('{not json')
  expect(parsed(' [1]')).toEqual([1])
})
