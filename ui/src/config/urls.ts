/** Every address the browser asks our server for, and every one Keycloak sends people back to. */
const api = '/api'
const part = encodeURIComponent

function query(parameters: Record<string, string | number | undefined>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== '') search.set(name, String(value))
  }
  const text = search.toString()
  return text === '' ? '' : `?${text}`
}

const organization = (organizationId: string) => `${api}/organizations/${part(organizationId)}`
const project = (projectId: string) => `${api}/projects/${part(projectId)}`
const trace = (projectId: string, traceId: string) => `${project(projectId)}/traces/${part(traceId)}`
const sharedTrace = (projectId: string, traceId: string) => `${api}/shared/${part(projectId)}/traces/${part(traceId)}`

export const urls = {
  settings: () => `${api}/settings`,
  me: () => `${api}/me`,
  organizations: () => `${api}/organizations`,
  projects: (organizationId: string) => `${organization(organizationId)}/projects`,
  invitations: (organizationId: string) => `${organization(organizationId)}/invitations`,
  invitation: (organizationId: string, invitationId: string) => `${organization(organizationId)}/invitations/${part(invitationId)}`,
  invitationRenewal: (organizationId: string, invitationId: string) => `${organization(organizationId)}/invitations/${part(invitationId)}/renewal`,
  organizationMembers: (organizationId: string) => `${organization(organizationId)}/members`,
  organizationMember: (organizationId: string, personId: string) => `${organization(organizationId)}/members/${part(personId)}`,
  membership: (organizationId: string) => `${organization(organizationId)}/membership`,
  organizationSettings: (organizationId: string, name?: string) => `${organization(organizationId)}/settings${query({ name })}`,
  projectMembers: (projectId: string) => `${project(projectId)}/members`,
  projectMember: (projectId: string, personId: string) => `${project(projectId)}/members/${part(personId)}`,
  projectSettings: (projectId: string, name?: string) => `${project(projectId)}/settings${query({ name })}`,
  projectTransfer: (projectId: string) => `${project(projectId)}/settings/transfer`,
  acceptInvitation: (token: string) => `${api}/invitations/${part(token)}/accept`,
  project,
  keys: (projectId: string) => `${project(projectId)}/keys`,
  key: (projectId: string, keyId: string) => `${project(projectId)}/keys/${part(keyId)}`,
  firstTrace: (projectId: string) => `${project(projectId)}/first-trace`,
  testTrace: (projectId: string) => `${project(projectId)}/test-trace`,
  ingestProblems: (projectId: string) => `${project(projectId)}/ingest-problems`,
  traces: (projectId: string, parameters: Record<string, string | number | undefined>) =>
    `${project(projectId)}/traces${query(parameters)}`,
  facets: (projectId: string, table: string, parameters: Record<string, string | number | undefined>) =>
    `${project(projectId)}/${table}/facets${query(parameters)}`,
  observations: (projectId: string, parameters: Record<string, string | number | undefined>) =>
    `${project(projectId)}/observations${query(parameters)}`,
  sessions: (projectId: string, parameters: Record<string, string | number | undefined>) =>
    `${project(projectId)}/sessions${query(parameters)}`,
  session: (projectId: string, sessionId: string) => `${project(projectId)}/sessions/${part(sessionId)}`,
  sessionTraces: (projectId: string, sessionId: string, parameters: Record<string, string | number | undefined>) =>
    `${project(projectId)}/sessions/${part(sessionId)}/traces${query(parameters)}`,
  user: (projectId: string, userId: string) => `${project(projectId)}/users/${part(userId)}`,
  query: (projectId: string) => `${project(projectId)}/query`,
  trace,
  observation: (projectId: string, traceId: string, observationId: string) =>
    `${trace(projectId, traceId)}/observations/${part(observationId)}`,
  traceObservations: (projectId: string, traceId: string, parameters: Record<string, string | number | undefined>) =>
    `${trace(projectId, traceId)}/observations${query(parameters)}`,
  traceDownload: (projectId: string, traceId: string) => `${trace(projectId, traceId)}/download`,
  traceBookmark: (projectId: string, traceId: string) => `${trace(projectId, traceId)}/bookmark`,
  tracePublication: (projectId: string, traceId: string) => `${trace(projectId, traceId)}/publication`,
  traceTags: (projectId: string, traceId: string) => `${trace(projectId, traceId)}/tags`,
  tracesDelete: (projectId: string) => `${project(projectId)}/traces/delete`,
  sharedTrace,
  sharedTraceObservations: (projectId: string, traceId: string, parameters: Record<string, string | number | undefined>) =>
    `${sharedTrace(projectId, traceId)}/observations${query(parameters)}`,
  sharedObservation: (projectId: string, traceId: string, observationId: string) =>
    `${sharedTrace(projectId, traceId)}/observations/${part(observationId)}`,
  scores: (projectId: string, parameters: Record<string, string | number | undefined> = {}) => `${project(projectId)}/scores${query(parameters)}`,
  score: (projectId: string, scoreId: string) => `${project(projectId)}/scores/${part(scoreId)}`,
  scoreConfigs: (projectId: string) => `${project(projectId)}/score-configs`,
  scoreConfig: (projectId: string, configId: string) => `${project(projectId)}/score-configs/${part(configId)}`,
  comments: (projectId: string, parameters: Record<string, string | undefined> = {}) => `${project(projectId)}/comments${query(parameters)}`,
  comment: (projectId: string, commentId: string) => `${project(projectId)}/comments/${part(commentId)}`,
  traceLocation: (traceId: string) => `${api}/traces/${part(traceId)}/location`,
  users: (projectId: string, parameters: Record<string, string | number | undefined>) =>
    `${project(projectId)}/users${query(parameters)}`,
}

/** Registered with the identity provider as exact addresses, so a change here is a change there. */
export const returnAddresses = {
  signedIn: '/signed-in',
  silent: '/silent',
  signedOut: '/',
}


/** Asked by people from where their program runs. */
export const healthAddress = (host: string) => `${host}${api}/public/health`

/** Where anybody may read a trace that is marked public. */
export function publicTraceAddress(projectId: string, traceId: string): string {
  return `${window.location.origin}/public/${part(projectId)}/traces/${part(traceId)}`
}
