import { useTranslation } from 'react-i18next'
import { Payload, type PayloadForm } from '@/components/payload/payload'
import { Section } from './section'

type Props = { kind: 'input' | 'output' | 'metadata' | 'parameters'; value: unknown; form: PayloadForm }

export function PayloadSection({ kind, value, form }: Props) {
  const { t } = useTranslation('trace')
  const present = value !== null && value !== undefined
  const text = typeof value === 'string' ? value : present ? JSON.stringify(value, null, 2) : ''
  return (
    <Section title={t(`section.${kind}`)} testId={`section-${kind}`} copy={present ? { value: text, label: t(`copy.${kind}`) } : undefined}>
      <Payload value={value} form={form} />
    </Section>
  )
}
