export type SavedView = {
  id: string
  name: string
  table: string
  state: Record<string, unknown>
  shared: boolean
  owner: { id: string; name: string } | null
  own: boolean
}
