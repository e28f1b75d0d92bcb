import { ActionIcon } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link, useCanGoBack, useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** Back to the list as it was, with its filters; to the list itself for whoever came by a link. */
export function BackToList({ projectId }: { projectId: string }) {
  const { t } = useTranslation('trace')
  const router = useRouter()
  const canGoBack = useCanGoBack()
  return (
    <ActionIcon
      variant="subtle" color="gray" aria-label={t('back')}
      renderRoot={(props) => (
        <Link
          to="/project/$projectId/traces" params={{ projectId }} {...props}
          onClick={(event) => {
            if (!canGoBack || event.metaKey || event.ctrlKey) return
            event.preventDefault()
            router.history.back()
          }}
        />
      )}
    >
      <IconArrowLeft size={17} stroke={1.7} />
    </ActionIcon>
  )
}
