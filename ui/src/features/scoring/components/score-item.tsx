import { ActionIcon, Group, Text } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import { SafeText } from '@/components/payload/safe-text'
import { useFormat } from '@/lib/format/use-format'
import type { Score } from '@/lib/wire/trace'
import { deleteScore } from '../api/delete-score'
import type { Scorer } from './score-section'
import classes from './scores.module.css'

type Props = { score: Score; scorer: Scorer | null; onEdit: () => void }

export function ScoreItem({ score, scorer, onEdit }: Props) {
  const { t } = useTranslation('scoring')
  const remove = useMutation({
    mutationFn: async () => {
      await deleteScore(scorer!.projectId, score.id)
      await scorer!.onChanged()
    },
  })
  const own = scorer !== null && score.source === 'ANNOTATION' && score.authorUserId === scorer.userId
  return (
    <li className={classes.score} data-testid="score">
      <div className={classes.line}>
        <span className={classes.name}><SafeText text={score.name} /></span>
        <span className={classes.value}><ScoreValue score={score} /></span>
        {score.source !== undefined && <Text span size="xs" c="dimmed">{sourceName(score.source, t)}</Text>}
        {own && (
          <Group gap={0} ml="auto">
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('edit', { name: score.name })} onClick={onEdit}><IconPencil size={14} stroke={1.7} /></ActionIcon>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('remove', { name: score.name })} loading={remove.isPending} onClick={() => remove.mutate()}><IconTrash size={14} stroke={1.7} /></ActionIcon>
          </Group>
        )}
      </div>
      {score.comment && <div className={classes.comment}><SafeText text={score.comment} /></div>}
      <FormError error={remove.error} />
    </li>
  )
}

function ScoreValue({ score }: { score: Score }) {
  const { t } = useTranslation('scoring')
  const format = useFormat()
  if (score.dataType === 'BOOLEAN') return score.value === 1 ? t('yes') : t('no')
  if (score.stringValue) return <SafeText text={score.stringValue} />
  return score.value === null ? '–' : format.decimal(score.value)
}

const SOURCES = ['API', 'EVAL', 'ANNOTATION'] as const

function sourceName(source: string, t: ReturnType<typeof useTranslation<'scoring'>>['t']): string {
  const known = SOURCES.find((each) => each === source)
  return known === undefined ? source : t(`source.${known}`)
}
