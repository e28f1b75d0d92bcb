import { Group, Switch } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { FilterField } from '@/components/filter-field'
import type { ExploreSearch } from '@/lib/explore/search'

type Props = { search: ExploreSearch; onChange: (part: Partial<ExploreSearch>) => void; content?: boolean }

/** Ids and names at once; inputs and outputs are read one by one, so that is asked for by itself. */
export function SearchBox({ search, onChange, content = true }: Props) {
  const { t } = useTranslation('explore')
  const inContent = search.searchIn === 'content'
  return (
    <Group gap={10} wrap="nowrap">
      <FilterField
        label={t(inContent ? 'searchContent' : 'searchNames')} icon={IconSearch} width={220} value={search.search} onChange={(text) => onChange({ search: text })}
      />
      {content && (
        <Switch size="xs" label={t('inContent')} checked={inContent} onChange={(event) => onChange({ searchIn: event.currentTarget.checked ? 'content' : undefined })} />
      )}
    </Group>
  )
}
