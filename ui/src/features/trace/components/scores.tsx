import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format/use-format'
import type { Score } from '@/lib/wire/trace'
import { Fact } from './fact'
import { Section } from './section'
import classes from './scores.module.css'

export function Scores({ scores }: { scores: Score[] }) {
  const { t } = useTranslation('trace')
  const format = useFormat()
  if (scores.length === 0) return null
  return (
    <Section title={t('section.scores')} testId="section-scores">
      <dl className={classes.scores}>
        {scores.map((score) => (
          <Fact key={score.id} label={score.name}>
            {score.stringValue ?? (score.value === null ? '–' : format.decimal(score.value))}
            {score.comment && <span className={classes.comment}>{score.comment}</span>}
          </Fact>
        ))}
      </dl>
    </Section>
  )
}
