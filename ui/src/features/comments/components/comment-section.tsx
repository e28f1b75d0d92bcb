import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '@/components/error-state'
import { Section } from '@/components/section'
import type { CommentObject } from '@/lib/wire/comment'
import { commentsQuery, type CommentPlace } from '../api/list-comments'
import { CommentForm } from './comment-form'
import { CommentItem } from './comment-item'
import classes from './comments.module.css'

type Props = { projectId: string; place: CommentPlace; objectType: CommentObject; objectId: string; mayWrite: boolean }

/** What people said about one thing, the oldest first. */
export function CommentSection({ projectId, place, objectType, objectId, mayWrite }: Props) {
  const { t } = useTranslation('comments')
  const query = useQuery(commentsQuery(projectId, place))
  const comments = query.data?.filter((comment) => comment.objectType === objectType && comment.objectId === objectId) ?? []
  if (!mayWrite && query.data && comments.length === 0) return null
  return (
    <Section title={t('title')} testId="section-comments">
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data && comments.length === 0 && <Text size="sm" c="dimmed">{t('none')}</Text>}
      {comments.length > 0 && (
        <ol className={classes.comments}>
          {comments.map((comment) => <CommentItem key={comment.id} projectId={projectId} place={place} comment={comment} />)}
        </ol>
      )}
      {mayWrite && <CommentForm key={objectId} projectId={projectId} place={place} objectType={objectType} objectId={objectId} />}
    </Section>
  )
}
