export type ScoreDataType = 'NUMERIC' | 'CATEGORICAL' | 'BOOLEAN'

/** What a score of this name may be. */
export type ScoreConfig = {
  id: string
  name: string
  dataType: ScoreDataType
  minValue: number | null
  maxValue: number | null
  categories: { label: string; value: number }[] | null
  description: string | null
  isArchived: boolean
  createdAt: string
}
