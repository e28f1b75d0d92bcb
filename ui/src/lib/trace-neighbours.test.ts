import { beforeEach, expect, test } from 'vitest'
import { neighboursOf, rememberTraceList } from './trace-neighbours'

beforeEach(() => window.sessionStorage.clear())

test('a trace knows those before and after it in its list', () => {
  rememberTraceList('p', ['a', 'b', 'c'])
  expect(neighboursOf('p', 'b')).toEqual({ previous: 'a', next: 'c', place: 2, of: 3 })
  expect(neighboursOf('p', 'a')?.previous).toBeNull()
  expect(neighboursOf('p', 'c')?.next).toBeNull()
})

test('a trace that came by a link has none', () => {
  expect(neighboursOf('p', 'a')).toBeNull()
  rememberTraceList('p', ['a'])
  expect(neighboursOf('other', 'a')).toBeNull()
  expect(neighboursOf('p', 'b')).toBeNull()
  window.sessionStorage.setItem('plumbline.trace-list', '{nonsense')
  expect(neighboursOf('p', 'a')).toBeNull()
})
