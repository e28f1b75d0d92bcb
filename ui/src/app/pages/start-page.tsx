import { Container, Text, Title } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '@/components/error-state'
import { TableSkeleton } from '@/components/data-table/table-skeleton'
import { PRODUCT } from '@/config/product'
import { KeysStep } from '@/features/keys/components/keys-step'
import { OrganizationStep } from '@/features/organizations/components/organization-step'
import { ProjectStep } from '@/features/organizations/components/project-step'
import { Step, type StepState } from '@/features/start/components/step'
import { Steps } from '@/features/start/components/steps'
import { Waiting } from '@/features/start/components/waiting'
import { meQuery } from '@/lib/api/me'
import type { Me } from '@/lib/wire/person'
import { TopBar } from '../shell/top-bar'
import type { StartSearch } from './start-search'

const route = getRouteApi('/people/start')

export function StartPage() {
  const { t } = useTranslation('start')
  const me = useQuery(meQuery)
  useDocumentTitle(`${t('title')} · ${PRODUCT}`)
  return (
    <>
      <TopBar />
      <Container component="main" size={760} py={36} id="content">
        <Title order={1}>{t('title')}</Title>
        <Text c="dimmed" mb={32} mt={4}>{t('text')}</Text>
        {me.isPending && <TableSkeleton rows={3} />}
        {me.isError && <ErrorState error={me.error} onRetry={() => void me.refetch()} />}
        {me.data && <StartSteps me={me.data} />}
      </Container>
    </>
  )
}

function StartSteps({ me }: { me: Me }) {
  const { t } = useTranslation('start')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const advance = (next: StartSearch) => void navigate({ search: { ...search, ...next } })
  const organization = me.organizations.find(({ id }) => id === search.organizationId)
  const project = organization?.projects.find(({ id }) => id === search.projectId)
  const current = project ? 3 : organization ? 2 : 1
  const state = (step: number): StepState => (step < current ? 'done' : step === current ? 'current' : 'later')
  return (
    <Steps>
      <Step number={1} title={t('organization.title')} state={state(1)} summary={organization?.name}>
        {me.canCreateOrganizations
          ? <OrganizationStep onCreated={(organizationId) => advance({ organizationId })} />
          : <Text c="dimmed" size="sm" data-testid="ask-for-invitation">{t('organization.notAllowed')}</Text>}
      </Step>
      <Step number={2} title={t('project.title')} state={state(2)} summary={project?.name}>
        {organization && <ProjectStep organizationId={organization.id} onCreated={(projectId) => advance({ projectId })} />}
      </Step>
      <Step number={3} title={t('connect.title')} state={state(3)}>
        {project && (
          <>
            <KeysStep key={project.id} projectId={project.id} note={t('connect.note')} />
            <Waiting projectId={project.id} />
          </>
        )}
      </Step>
    </Steps>
  )
}
