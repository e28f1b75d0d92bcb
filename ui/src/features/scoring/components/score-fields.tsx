import { Radio, SegmentedControl, Select, Stack, Textarea, TextInput, Group, Input } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ScoreConfig, ScoreDataType } from '@/lib/wire/score-config'
import { withConfig, type InputFault, type ScoreInput } from '../score-input'

type Props = { input: ScoreInput; configs: ScoreConfig[]; fault: InputFault; fixed: boolean; onChange: (input: ScoreInput) => void }

const FREE = ''

/** `fixed`: the score exists, so only its value and comment can change. */
export function ScoreFields({ input, configs, fault, fixed, onChange }: Props) {
  const { t } = useTranslation('scoring')
  const config = configs.find(({ id }) => id === input.configId) ?? null
  const set = (part: Partial<ScoreInput>) => onChange({ ...input, ...part })
  return (
    <Stack gap="md">
      {!fixed && configs.length > 0 && (
        <Select
          label={t('config')} value={input.configId ?? FREE} allowDeselect={false} comboboxProps={{ withinPortal: true }}
          data={[{ value: FREE, label: t('free') }, ...configs.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(id) => onChange(withConfig(input, configs.find((each) => each.id === id) ?? null))}
        />
      )}
      {!fixed && input.configId === null && (
        <>
          <TextInput label={t('name')} maxLength={200} required value={input.name} onChange={(event) => set({ name: event.currentTarget.value })} data-autofocus />
          <Input.Wrapper label={t('dataType')} labelElement="div">
            <SegmentedControl
              fullWidth aria-label={t('dataType')} value={input.dataType} onChange={(dataType) => set({ dataType: dataType as ScoreDataType, value: '' })}
              data={(['NUMERIC', 'CATEGORICAL', 'BOOLEAN'] as const).map((value) => ({ value, label: t(`type.${value}`) }))}
            />
          </Input.Wrapper>
        </>
      )}
      <Value input={input} config={config} fault={fault} onChange={(value) => set({ value })} />
      <Textarea label={t('comment')} maxLength={2_000} autosize minRows={2} maxRows={6} value={input.comment} onChange={(event) => set({ comment: event.currentTarget.value })} />
    </Stack>
  )
}

type ValueProps = { input: ScoreInput; config: ScoreConfig | null; fault: InputFault; onChange: (value: string) => void }

function Value({ input: { dataType, value }, config, fault, onChange }: ValueProps) {
  const { t } = useTranslation('scoring')
  if (dataType === 'BOOLEAN') {
    return (
      <Radio.Group label={t('value')} value={value} onChange={onChange} required>
        <Group mt={6}><Radio value="true" label={t('yes')} /><Radio value="false" label={t('no')} /></Group>
      </Radio.Group>
    )
  }
  if (dataType === 'CATEGORICAL' && config !== null) {
    return (
      <Radio.Group label={t('value')} value={value} onChange={onChange} required>
        <Group mt={6}>{config.categories?.map(({ label }) => <Radio key={label} value={label} label={label} />)}</Group>
      </Radio.Group>
    )
  }
  const limits = config !== null && (config.minValue !== null || config.maxValue !== null)
  return (
    <TextInput
      label={t('value')} required value={value} inputMode={dataType === 'NUMERIC' ? 'decimal' : 'text'} maxLength={500} onChange={(event) => onChange(event.currentTarget.value)}
      description={limits ? t('range', { from: config.minValue ?? '−∞', to: config.maxValue ?? '∞' }) : undefined}
      error={value !== '' && (fault === 'number' || fault === 'low' || fault === 'high') ? t(`fault.${fault}`, { from: config?.minValue ?? '', to: config?.maxValue ?? '' }) : undefined}
    />
  )
}
