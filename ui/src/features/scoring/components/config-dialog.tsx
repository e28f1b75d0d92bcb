import { Button, Group, Modal, NumberInput, SegmentedControl, Stack, TagsInput, TextInput, Input } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormError } from '@/components/form-error'
import type { ScoreDataType } from '@/lib/wire/score-config'
import { createConfig, type NewScoreConfig } from '../api/create-config'
import { scoreConfigsQuery } from '../api/list-configs'

type Form = { name: string; dataType: ScoreDataType; minValue: number | string; maxValue: number | string; labels: string[]; description: string }

export function ConfigDialog({ projectId, onClose }: { projectId: string; onClose: () => void }) {
  const { t } = useTranslation('scoring')
  const { t: common } = useTranslation()
  const client = useQueryClient()
  const [form, setForm] = useState<Form>({ name: '', dataType: 'NUMERIC', minValue: '', maxValue: '', labels: [], description: '' })
  const set = (part: Partial<Form>) => setForm({ ...form, ...part })
  const create = useMutation({
    mutationFn: () => createConfig(projectId, configOf(form)),
    onSuccess: async () => {
      await client.invalidateQueries(scoreConfigsQuery(projectId))
      onClose()
    },
  })
  const incomplete = form.name.trim() === '' || (form.dataType === 'CATEGORICAL' && form.labels.length === 0)
    || (typeof form.minValue === 'number' && typeof form.maxValue === 'number' && form.minValue >= form.maxValue)
  return (
    <Modal opened onClose={onClose} title={t('configs.createTitle')} closeButtonProps={{ 'aria-label': common('close') }}>
      <form onSubmit={(event) => { event.preventDefault(); if (!incomplete) create.mutate() }}>
        <Stack gap="md">
          <TextInput label={t('name')} maxLength={35} required value={form.name} onChange={(event) => set({ name: event.currentTarget.value })} data-autofocus />
          <Input.Wrapper label={t('dataType')} labelElement="div">
            <SegmentedControl
              fullWidth aria-label={t('dataType')} value={form.dataType} onChange={(dataType) => set({ dataType: dataType as ScoreDataType })}
              data={(['NUMERIC', 'CATEGORICAL', 'BOOLEAN'] as const).map((value) => ({ value, label: t(`type.${value}`) }))}
            />
          </Input.Wrapper>
          {form.dataType === 'NUMERIC' && (
            <Group grow>
              <NumberInput label={t('configs.min')} value={form.minValue} onChange={(minValue) => set({ minValue })} hideControls />
              <NumberInput label={t('configs.max')} value={form.maxValue} onChange={(maxValue) => set({ maxValue })} hideControls />
            </Group>
          )}
          {form.dataType === 'CATEGORICAL' && (
            <TagsInput label={t('configs.categories')} description={t('configs.categoriesHelp')} value={form.labels} onChange={(labels) => set({ labels })} clearable={false} />
          )}
          <TextInput label={t('configs.description')} maxLength={500} value={form.description} onChange={(event) => set({ description: event.currentTarget.value })} />
          <FormError error={create.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>{common('cancel')}</Button>
            <Button type="submit" disabled={incomplete} loading={create.isPending}>{t('configs.createConfirm')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function configOf({ name, dataType, minValue, maxValue, labels, description }: Form): NewScoreConfig {
  const number = (value: number | string) => (dataType === 'NUMERIC' && typeof value === 'number' ? value : null)
  return {
    name: name.trim(), dataType, minValue: number(minValue), maxValue: number(maxValue), description: description.trim() || null,
    categories: dataType === 'CATEGORICAL' ? labels.map((label, value) => ({ label, value })) : null,
  }
}
