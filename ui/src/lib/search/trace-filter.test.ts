import { expect, test } from 'vitest'
import { anyOf, missing } from './drill-down'
import { conditionsOf, traceFilter } from './trace-filter'

const asTraces = (...filters: object[]) => conditionsOf(traceFilter(JSON.stringify(filters), 'observations'))

test('conditions of observations become those of traces that have them', () => {
  expect(asTraces(anyOf('model', ['gpt-4o']), anyOf('traceName', ['chat']), anyOf('level', ['ERROR']), anyOf('environment', ['prod']))).toEqual([
    { type: 'arrayOptions', column: 'model', operator: 'any of', value: ['gpt-4o'] },
    { type: 'stringOptions', column: 'name', operator: 'any of', value: ['chat'] },
    { type: 'stringOptions', column: 'level', operator: 'any of', value: ['ERROR'] },
    { type: 'stringOptions', column: 'environment', operator: 'any of', value: ['prod'] },
  ])
})

test('what traces cannot be asked for is left out', () => {
  expect(asTraces(anyOf('name', ['answer']), missing('model'))).toEqual([])
})

test('calls without a price are counted in traces', () => {
  expect(asTraces(missing('totalCost'))).toEqual([{ type: 'number', column: 'unpricedCount', operator: '>', value: 0 }])
})

test('a filter of traces stays as it is, and nonsense is none', () => {
  expect(traceFilter('[{"column":"name"}]', undefined)).toBe('[{"column":"name"}]')
  expect(conditionsOf('{')).toEqual([])
  expect(conditionsOf('[1]')).toEqual([])
})
