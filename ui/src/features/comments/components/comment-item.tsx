import { ActionIcon, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import { RichText } from '@/components/payload/rich-text'
import { Time } from '@/components/time'
import type { Comment } from '@/lib/wire/comment'
import { deleteComment } from '../api/delete-comment'
import { commentsQuery, type CommentPlace } from '../api/list-comments'
import classes from './comments.module.css'

type Props = { projectId: string; place: CommentPlace; comment: Comment }

export function CommentItem({ projectId, place, comment }: Props) {
  const { t } = useTranslation('comments')
  const client = useQueryClient()
  const remove = useMutation({
    mutationFn: () => deleteComment(projectId, comment.id),
    onSuccess: () => client.invalidateQueries(commentsQuery(projectId, place)),
  })
  return (
    <li className={classes.comment} data-testid="comment">
      <div className={classes.head}>
        <strong>{comment.author?.name ?? t('gone')}</strong>
        <Text span size="xs" c="dimmed"><Time at={comment.createdAt} /></Text>
        {comment.own && (
          <ActionIcon variant="subtle" color="gray" size="sm" ml="auto" aria-label={t('remove')} loading={remove.isPending} onClick={() => remove.mutate()}>
            <IconTrash size={14} stroke={1.7} />
          </ActionIcon>
        )}
      </div>
      <RichText text={comment.content} as="markdown" />
      <FormError error={remove.error} />
    </li>
  )
}
