import { Button, Stack, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import type { CommentObject } from '@/lib/wire/comment'
import { createComment } from '../api/create-comment'
import { commentsQuery, type CommentPlace } from '../api/list-comments'

type Props = { projectId: string; place: CommentPlace; objectType: CommentObject; objectId: string }

/** As long as the server keeps. */
const LONGEST = 5_000

export function CommentForm({ projectId, place, objectType, objectId }: Props) {
  const { t } = useTranslation('comments')
  const client = useQueryClient()
  const [content, setContent] = useState('')
  const add = useMutation({
    mutationFn: () => createComment(projectId, { objectType, objectId, content: content.trim(), ...('traceId' in place ? place : {}) }),
    onSuccess: async () => {
      await client.invalidateQueries(commentsQuery(projectId, place))
      setContent('')
    },
  })
  const empty = content.trim() === ''
  const send = () => { if (!empty && !add.isPending) add.mutate() }
  return (
    <form onSubmit={(event) => { event.preventDefault(); send() }}>
      <Stack gap="xs" align="flex-start">
        <Textarea
          w="100%" aria-label={t('new')} placeholder={t('placeholder')} maxLength={LONGEST} autosize minRows={2} maxRows={10} value={content}
          onChange={(event) => setContent(event.currentTarget.value)}
          onKeyDown={(event) => { if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) send() }}
        />
        <FormError error={add.error} />
        <Button type="submit" size="xs" variant="default" disabled={empty} loading={add.isPending}>{t('add')}</Button>
      </Stack>
    </form>
  )
}
