import { Button, Group, Modal, Stack } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import type { Score } from '@/lib/wire/trace'
import { changeScore } from '../api/change-score'
import { scoreConfigsQuery } from '../api/list-configs'
import { createScore, type ScoreTarget } from '../api/write-score'
import { EMPTY, faultOf, inputOf, scoreOf, valueOf } from '../score-input'
import { ScoreFields } from './score-fields'

type Props = { projectId: string; target: ScoreTarget; score: Score | null; onClose: () => void; onSaved: () => Promise<unknown> }

/** A new score, or a change of one's own. */
export function ScoreDialog({ projectId, target, score, onClose, onSaved }: Props) {
  const { t } = useTranslation('scoring')
  const { t: common } = useTranslation()
  const [input, setInput] = useState(score === null ? EMPTY : inputOf(score))
  const all = useQuery(scoreConfigsQuery(projectId)).data ?? []
  const configs = all.filter(({ id, isArchived }) => !isArchived || id === input.configId)
  const fault = faultOf(input, configs.find(({ id }) => id === input.configId) ?? null)
  const save = useMutation({
    mutationFn: () => (score === null
      ? createScore(projectId, target, scoreOf(input))
      : changeScore(projectId, score.id, valueOf(input), input.comment.trim() === '' ? null : input.comment.trim())),
    onSuccess: async () => {
      await onSaved()
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} title={score === null ? t('addTitle') : t('editTitle', { name: score.name })} closeButtonProps={{ 'aria-label': common('close') }}>
      <form onSubmit={(event) => { event.preventDefault(); if (fault === null) save.mutate() }}>
        <Stack gap="md">
          <ScoreFields input={input} configs={configs} fault={fault} fixed={score !== null} onChange={setInput} />
          <FormError error={save.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>{common('cancel')}</Button>
            <Button type="submit" disabled={fault !== null} loading={save.isPending}>{t('save')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
