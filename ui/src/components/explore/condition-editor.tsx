import { Button, NativeSelect, NumberInput, Stack, TagsInput, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { condition, isKeyed, operatorsOf, takesList, takesNothing, takesNumber, type Operator } from '@/lib/explore/conditions'
import type { FilterColumn } from '@/lib/explore/tables'
import type { SingleFilter } from '@/lib/wire/metrics'

type Props = { column: FilterColumn; condition?: SingleFilter; onApply: (condition: SingleFilter) => void }

export function ConditionEditor({ column: { name, kind }, condition: before, onApply }: Props) {
  const { t } = useTranslation('explore')
  const [operator, setOperator] = useState<Operator>(() => operatorsOf(kind).find((one) => one === before?.operator) ?? operatorsOf(kind)[0]!)
  const [key, setKey] = useState(before?.key ?? '')
  const [text, setText] = useState(before === undefined || Array.isArray(before.value) ? '' : String(before.value))
  const [list, setList] = useState<string[]>(Array.isArray(before?.value) ? before.value : [])
  const number = takesNumber(kind)
  const complete = (!isKeyed(kind) || key.trim() !== '')
    && (takesNothing(operator) || (takesList(operator) ? list.length > 0 : text !== '' && (!number || !Number.isNaN(Number(text)))))
  const apply = (event: FormEvent) => {
    event.preventDefault()
    if (!complete) return
    const value = takesList(operator) ? list : number ? Number(text) : kind === 'boolean' ? text === 'true' : text
    onApply(condition(name, kind, operator, value, isKeyed(kind) ? key.trim() : undefined))
  }
  return (
    <form onSubmit={apply}>
      <Stack gap="xs">
        {isKeyed(kind) && <TextInput size="xs" label={t(kind === 'metadata' ? 'metadataKey' : 'scoreName')} value={key} onChange={(event) => setKey(event.currentTarget.value)} />}
        <NativeSelect
          size="xs" label={t('is')} value={operator} onChange={(event) => setOperator(event.currentTarget.value as Operator)}
          data={operatorsOf(kind).map((one) => ({ value: one, label: t(`operator.${one}`) }))}
        />
        {takesList(operator) && <TagsInput size="xs" label={t('values')} description={t('valuesHelp')} acceptValueOnBlur value={list} onChange={setList} comboboxProps={{ withinPortal: false }} />}
        {!takesList(operator) && !takesNothing(operator) && (kind === 'boolean'
          ? <NativeSelect size="xs" label={t('value')} value={text} onChange={(event) => setText(event.currentTarget.value)} data={[{ value: '', label: '–' }, { value: 'true', label: t('yes') }, { value: 'false', label: t('no') }]} />
          : number
            ? <NumberInput size="xs" hideControls label={t('value')} value={text} onChange={(value) => setText(String(value))} />
            : <TextInput size="xs" label={t('value')} value={text} onChange={(event) => setText(event.currentTarget.value)} />)}
        <Button size="xs" type="submit" disabled={!complete}>{t('apply')}</Button>
      </Stack>
    </form>
  )
}
