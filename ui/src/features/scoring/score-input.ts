import type { Score } from '@/lib/wire/trace'
import type { ScoreConfig, ScoreDataType } from '@/lib/wire/score-config'
import type { NewScore, ScoreValue } from './api/write-score'

/** What stands in the form, as text: numbers are read when it is sent. */
export type ScoreInput = { configId: string | null; name: string; dataType: ScoreDataType; value: string; comment: string }

export const EMPTY: ScoreInput = { configId: null, name: '', dataType: 'NUMERIC', value: '', comment: '' }

export function inputOf(score: Score): ScoreInput {
  const dataType = score.dataType === 'CATEGORICAL' || score.dataType === 'BOOLEAN' ? score.dataType : 'NUMERIC'
  const value = dataType === 'CATEGORICAL' ? (score.stringValue ?? '') : dataType === 'BOOLEAN' ? String(score.value === 1) : String(score.value ?? '')
  return { configId: score.configId ?? null, name: score.name, dataType, value, comment: score.comment ?? '' }
}

export function withConfig(input: ScoreInput, config: ScoreConfig | null): ScoreInput {
  return config === null ? { ...EMPTY, comment: input.comment } : { ...input, configId: config.id, name: config.name, dataType: config.dataType, value: '' }
}

export type InputFault = 'name' | 'number' | 'low' | 'high' | 'choice' | null

/** What keeps the form from being sent. */
export function faultOf(input: ScoreInput, config: ScoreConfig | null): InputFault {
  if (input.name.trim() === '') return 'name'
  if (input.dataType !== 'NUMERIC') return input.value === '' ? 'choice' : null
  const value = numberOf(input.value)
  if (value === null) return 'number'
  if (config?.minValue != null && value < config.minValue) return 'low'
  if (config?.maxValue != null && value > config.maxValue) return 'high'
  return null
}

export function valueOf({ dataType, value }: ScoreInput): ScoreValue {
  if (dataType === 'NUMERIC') return numberOf(value) ?? Number.NaN
  return dataType === 'BOOLEAN' ? value === 'true' : value
}

export function scoreOf(input: ScoreInput): NewScore {
  const { configId, name, dataType, comment } = input
  return { name: name.trim(), dataType, value: valueOf(input), ...(configId === null ? {} : { configId }), ...(comment.trim() === '' ? {} : { comment: comment.trim() }) }
}

function numberOf(text: string): number | null {
  const value = Number(text)
  return text.trim() === '' || !Number.isFinite(value) ? null : value
}
