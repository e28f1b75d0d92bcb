import { expect, test } from 'vitest'
import { grantable, mayChange } from './roles'

test('nobody gives away more than she has', () => {
  expect(grantable('ADMIN')).toEqual(['ADMIN', 'MEMBER', 'VIEWER', 'NONE'])
  expect(mayChange('ADMIN', 'OWNER')).toBe(false)
  expect(mayChange('ADMIN', 'ADMIN')).toBe(true)
})
