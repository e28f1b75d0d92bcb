import { IconRoute } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Trace } from '@/lib/wire/trace'
import { PanelHead } from './panel-head'
import { PayloadSection } from './payload-section'
import { usePayloadForm } from './use-payload-form'

/** What the trace as a whole took in and gave out. */
export function TracePanel({ trace, annotations }: { trace: Trace; annotations: ReactNode }) {
  const { t } = useTranslation('trace')
  const [form, setForm] = usePayloadForm()
  return (
    <>
      <PanelHead icon={<IconRoute size={16} stroke={1.7} />} title={trace.name ?? t('unnamed')} form={form} onForm={setForm} />
      <PayloadSection kind="input" value={trace.input} form={form} />
      <PayloadSection kind="output" value={trace.output} context={trace.input} form={form} />
      <PayloadSection kind="metadata" value={trace.metadata} form={form} />
      {annotations}
    </>
  )
}
