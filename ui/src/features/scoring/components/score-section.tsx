import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '@/components/section'
import type { Score } from '@/lib/wire/trace'
import type { ScoreTarget } from '../api/write-score'
import { ScoreDialog } from './score-dialog'
import { ScoreItem } from './score-item'
import classes from './scores.module.css'

export type Scorer = {
  projectId: string
  /** Who looks, if she may score: she changes what is her own. */
  userId: string
  onChanged: () => Promise<unknown>
}

type Props = { scores: Score[]; target: ScoreTarget; scorer: Scorer | null }

/** The scores of one thing; without a scorer they are only shown. */
export function ScoreSection({ scores, target, scorer }: Props) {
  const { t } = useTranslation('scoring')
  const [open, setOpen] = useState<Score | 'new' | null>(null)
  if (scores.length === 0 && scorer === null) return null
  return (
    <Section
      title={t('title')} testId="section-scores"
      aside={scorer && <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={14} />} onClick={() => setOpen('new')}>{t('add')}</Button>}
    >
      {scores.length === 0
        ? <Text size="sm" c="dimmed">{t('none')}</Text>
        : <ul className={classes.scores}>{scores.map((score) => <ScoreItem key={score.id} score={score} scorer={scorer} onEdit={() => setOpen(score)} />)}</ul>}
      {open !== null && scorer && (
        <ScoreDialog projectId={scorer.projectId} target={target} score={open === 'new' ? null : open} onClose={() => setOpen(null)} onSaved={scorer.onChanged} />
      )}
    </Section>
  )
}
