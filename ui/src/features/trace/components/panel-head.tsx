import { SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { payloadForms, type PayloadForm } from '@/components/payload/payload'
import { visible } from '@/lib/visible'
import classes from './panel.module.css'

type Props = { icon: ReactNode; title: string; form: PayloadForm; onForm: (form: PayloadForm) => void; children?: ReactNode }

export function PanelHead({ icon, title, form, onForm, children }: Props) {
  const { t } = useTranslation('trace')
  return (
    <div className={classes.head}>
      {icon}
      <h2 className={classes.title}><bdi>{visible(title)}</bdi></h2>
      {children}
      <SegmentedControl
        size="xs" className={classes.form} aria-label={t('form.label')} value={form} onChange={(next) => onForm(next as PayloadForm)}
        data={payloadForms.map((value) => ({ value, label: t(`form.${value}`) }))}
      />
    </div>
  )
}
