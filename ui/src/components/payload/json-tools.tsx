import { ActionIcon, TextInput, Tooltip } from '@mantine/core'
import { IconArrowsVertical, IconFold, IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { CopyButton } from '@/components/copy-button'
import { useFormat } from '@/lib/format/use-format'
import { visible } from '@/lib/visible'
import type { JsonRow } from './json-rows'
import { textOf } from './json-text'
import classes from './json-tree.module.css'

type Props = {
  find: string; onFind: (find: string) => void; found: number | null; complete: boolean; chosen: JsonRow | null; onExpand: () => void; onCollapse: () => void
}

export function JsonTools({ find, onFind, found, complete, chosen, onExpand, onCollapse }: Props) {
  const { t } = useTranslation('trace')
  const format = useFormat()
  return (
    <div className={classes.tools}>
      <TextInput
        size="xs" className={classes.find} aria-label={t('payload.find')} placeholder={t('payload.find')} value={find} onChange={(event) => onFind(event.currentTarget.value)}
        leftSection={<IconSearch size={13} stroke={1.7} />}
      />
      {found !== null && <span className={classes.summary} role="status">{t(complete ? 'payload.found' : 'payload.foundSoFar', { count: found, formatted: format.count(found) })}</span>}
      <Tooltip label={t('payload.expandAll')}>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('payload.expandAll')} onClick={onExpand}><IconArrowsVertical size={14} stroke={1.7} /></ActionIcon>
      </Tooltip>
      <Tooltip label={t('payload.collapseAll')}>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('payload.collapseAll')} onClick={onCollapse}><IconFold size={14} stroke={1.7} /></ActionIcon>
      </Tooltip>
      {chosen && (
        <span className={classes.chosen}>
          <code className={classes.path}><bdi>{visible(chosen.path)}</bdi></code>
          <CopyButton value={chosen.path} label={t('payload.copyPath')} text={t('payload.path')} />
          <CopyButton value={textOf(chosen.value) || String(chosen.value)} label={t('payload.copyValue')} text={t('payload.value')} />
        </span>
      )}
    </div>
  )
}
