import { expect, test } from 'vitest'
import { safeReturn } from './session'

test('a person returns to the address she came for', () => {
  expect(safeReturn('/project/p/traces/t?view=timeline#x')).toBe('/project/p/traces/t?view=timeline#x')
})

test('nobody is led to another origin', () => {
  for (const address of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', undefined, 7]) {
    expect(safeReturn(address)).toBe('/')
  }
})
