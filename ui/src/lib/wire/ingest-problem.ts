export type IngestProblem = {
  kind: 'REFUSED' | 'WRONG_SECRET' | 'CLOCK_AHEAD'
  detail: string
  count: number
  firstAt: string
  lastAt: string
}
