import { Loader, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '@/components/error-state'
import { ProjectsButton } from '@/components/projects-button'
import { meQuery } from '@/lib/api/me'
import { acceptInvitation } from '../api/accept-invitation'

export function Accepting({ token }: { token: string }) {
  const { t } = useTranslation('welcome')
  const client = useQueryClient()
  const navigate = useNavigate()
  const { mutate, error, isError } = useMutation({
    mutationFn: () => acceptInvitation(token),
    onSuccess: async () => {
      await client.invalidateQueries(meQuery)
      await navigate({ to: '/', replace: true })
    },
  })
  // A link of one use must be used once, however often React runs the effect.
  const asked = useRef(false)
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    mutate()
  }, [mutate])
  if (isError) return <ErrorState page error={error} title={t('acceptFailed')} actions={<ProjectsButton />} />
  return (
    <>
      <Loader size="sm" mt="lg" />
      <Text c="dimmed" role="status">{t('accepting')}</Text>
    </>
  )
}
