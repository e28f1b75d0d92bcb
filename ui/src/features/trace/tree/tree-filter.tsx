import { ActionIcon, Button, Checkbox, Indicator, Popover, Stack, Text } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '@/lib/format/use-format'
import type { TraceSearch } from '@/lib/search/trace-search'
import type { TreeNode } from './forest'
import type { Narrowing } from './search'

type Props = { nodes: TreeNode[]; narrowing: Narrowing; onState: (part: TraceSearch) => void }

/** Which types and levels the tree shows; nothing chosen shows all. */
export function TreeFilter({ nodes, narrowing, onState }: Props) {
  const { t } = useTranslation('trace')
  const types = useMemo(() => counted(nodes.map(({ observation }) => observation.type)), [nodes])
  const levels = useMemo(() => counted(nodes.map(({ observation }) => observation.level)), [nodes])
  const active = narrowing.types.length + narrowing.levels.length
  return (
    <Popover position="bottom-end" width={230}>
      <Indicator disabled={active === 0} size={8} offset={3}>
        <Popover.Target>
          <ActionIcon variant="default" size={30} aria-label={active === 0 ? t('tree.filter') : t('tree.filtered', { count: active })}>
            <IconFilter size={15} stroke={1.7} />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown aria-label={t('tree.filter')}>
        <Stack gap="sm">
          <Choice label={t('fact.type')} options={types} chosen={narrowing.types} onChange={(chosen) => onState({ type: chosen.join(',') || undefined })} />
          <Choice
            label={t('tree.levelLabel')} options={levels} chosen={narrowing.levels} names={(level) => t(`tree.level.${level}` as 'tree.level.ERROR')}
            onChange={(chosen) => onState({ level: chosen.join(',') || undefined })}
          />
          <Button size="compact-xs" variant="subtle" disabled={active === 0} onClick={() => onState({ type: undefined, level: undefined })}>{t('tree.showAll')}</Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

type ChoiceProps = { label: string; options: [string, number][]; chosen: readonly string[]; names?: (value: string) => string; onChange: (chosen: string[]) => void }

function Choice({ label, options, chosen, names, onChange }: ChoiceProps) {
  const format = useFormat()
  return (
    <Checkbox.Group label={label} size="xs" value={[...chosen]} onChange={onChange}>
      <Stack gap={6} mt={4}>
        {options.map(([value, count]) => (
          <Checkbox
            key={value} value={value} size="xs"
            label={<>{names ? names(value) : value.toLowerCase()} <Text span inherit c="dimmed">{format.count(count)}</Text></>}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

function counted(values: string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)
}
