import { expect, test } from 'vitest'
import { idsIn, matching, type Command } from './match'

const command = (group: string, label: string, hint?: string): Command => ({ id: label, group, label, run: () => {}, ...(hint ? { hint } : {}) })
const commands = [command('pages', 'Project users'), command('pages', 'Users'), command('pages', '用户'), command('projects', 'User study', 'Acme')]
const labels = (text: string) => matching(commands, text).map(({ label }) => label)

test('every word counts, in the label or beside it, and beginnings come first in their group', () => {
  expect(labels('user')).toEqual(['Users', 'Project users', 'User study'])
  expect(labels('study acme')).toEqual(['User study'])
  expect(labels('用')).toEqual(['用户'])
  expect(labels('nothing')).toEqual([])
  expect(labels('')).toHaveLength(4)
})

const kinds = (text: string) => idsIn(text).map(({ kind }) => kind)

test('a pasted id can be a trace, a session or a user', () => {
  expect(kinds('0af7651916cd43dd8448eb211c80319c')).toEqual(['trace'])
  expect(kinds('user_001')).toEqual(['trace', 'session', 'user'])
  expect(kinds('Ada Walker')).toEqual(['session', 'user'])
  expect(kinds('ab')).toEqual([])
})

test('a pasted address leads to its trace', () => {
  expect(idsIn('https://plumb.example/project/p/traces/abc123?view=timeline')).toEqual([{ kind: 'trace', id: 'abc123' }])
  expect(idsIn('http://localhost:3000/trace/abc123')).toEqual([{ kind: 'trace', id: 'abc123' }])
})
