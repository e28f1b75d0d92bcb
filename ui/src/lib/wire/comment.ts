export type CommentObject = 'TRACE' | 'OBSERVATION' | 'SESSION'

export type Comment = {
  id: string
  objectType: CommentObject
  objectId: string
  traceId: string | null
  content: string
  /** Null: whoever wrote it is gone. */
  author: { id: string; name: string } | null
  createdAt: string
  own: boolean
}
