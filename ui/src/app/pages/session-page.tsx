import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { CommentSection } from '@/features/comments/components/comment-section'
import { SessionView } from '@/features/sessions/session-view'
import { projectQuery } from '@/lib/api/project'

const route = getRouteApi('/people/project/$projectId/sessions/$sessionId')

export function SessionPage() {
  const { projectId, sessionId } = route.useParams()
  const permissions = useQuery(projectQuery(projectId)).data?.permissions ?? []
  return (
    <SessionView
      projectId={projectId} sessionId={sessionId}
      renderAnnotations={() => permissions.includes('comments:read') && (
        <CommentSection projectId={projectId} place={{ sessionId }} objectType="SESSION" objectId={sessionId} mayWrite={permissions.includes('comments:CUD')} />
      )}
    />
  )
}
