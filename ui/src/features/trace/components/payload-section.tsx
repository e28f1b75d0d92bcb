import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { textOf } from '@/components/payload/json-text'
import { Payload, type PayloadForm } from '@/components/payload/payload'
import { Section } from '@/components/section'

type Props = { kind: 'input' | 'output' | 'metadata' | 'parameters'; value: unknown; context?: unknown; form: PayloadForm }

export function PayloadSection({ kind, value, context, form }: Props) {
  const { t } = useTranslation('trace')
  const present = value !== null && value !== undefined
  const text = useMemo(() => textOf(value), [value])
  return (
    <Section title={t(`section.${kind}`)} testId={`section-${kind}`} copy={present ? { value: text, label: t(`copy.${kind}`) } : undefined}>
      <Payload value={value} context={context} form={form} />
    </Section>
  )
}
