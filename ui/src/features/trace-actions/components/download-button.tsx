import { ActionIcon, Tooltip } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { downloadTrace } from '../api/download-trace'

export function DownloadButton({ projectId, traceId }: { projectId: string; traceId: string }) {
  const { t } = useTranslation('traceActions')
  const download = useMutation({ mutationFn: () => downloadTrace(projectId, traceId) })
  return (
    <Tooltip label={download.isError ? t('failed') : t('download')}>
      <ActionIcon variant="subtle" color={download.isError ? 'red' : 'gray'} aria-label={t('download')} loading={download.isPending} onClick={() => download.mutate()}>
        <IconDownload size={16} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  )
}
