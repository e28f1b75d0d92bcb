import { ActionIcon, Menu, useComputedColorScheme } from '@mantine/core'
import { IconChartHistogram, IconDots, IconFileTypeCsv, IconPhoto, IconTable } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useCells } from '@/components/chart/use-cells'
import { csvOf } from '@/lib/export/csv'
import { download } from '@/lib/export/download'
import { useFormat } from '@/lib/format/use-format'
import { dayOf, DAY } from '@/lib/time/zone'
import type { Content } from '../model/content'
import { periodLabel } from '../range/labels'
import type { Scope } from '../range/scope'

type Props = { id: string; title: string; scope: Scope; content: Content | undefined; drawn: boolean; onToggle?: () => void }

/** The other form of a tile, and its files. */
export function TileMenu({ id, title, scope, content, drawn, onToggle }: Props) {
  const { t } = useTranslation('home')
  const cells = useCells()
  const format = useFormat()
  const scheme = useComputedColorScheme('light')
  if (!content) return <ActionIcon variant="subtle" color="gray" size={26} disabled aria-label={t('menu.label', { title })}><IconDots size={16} /></ActionIcon>
  const day = (time: number) => new Date(dayOf(time, scope.zone) * DAY).toISOString().slice(0, 10)
  const file = (extension: string) => `plumbline-${id}-${day(scope.period.from)}-${day(scope.period.to - 1)}.${extension}`
  const csv = () => {
    const { columns, rows } = content.table
    const text = csvOf(columns.map(({ label }) => label), rows.map((row) => row.map(({ value }) => value)))
    download(file('csv'), new Blob([text], { type: 'text/csv;charset=utf-8' }))
  }
  const png = async () => {
    const [{ pictureOf }, { lookOf }] = await Promise.all([import('@/components/chart/picture'), import('@/components/chart/chart-option')])
    const frame = { title, subtitle: `${periodLabel(scope.period, scope.zone, format.locale)} · ${scope.zone}` }
    const shown = drawn && content.chart ? content.chart : content.table
    download(file('png'), await pictureOf(shown, cells, lookOf(document.body, scheme), frame))
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={26} aria-label={t('menu.label', { title })}><IconDots size={16} /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {onToggle && (
          <Menu.Item leftSection={drawn ? <IconTable size={15} /> : <IconChartHistogram size={15} />} onClick={onToggle}>
            {drawn ? t('menu.table') : t('menu.chart')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconFileTypeCsv size={15} />} onClick={csv}>{t('menu.csv')}</Menu.Item>
        <Menu.Item leftSection={<IconPhoto size={15} />} onClick={() => void png()}>{t('menu.png')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
