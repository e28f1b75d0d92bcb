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

export const urls = {
  settings: () => `${api}/settings`,
  me: () => `${api}/me`,
  organizations: () => `${api}/organizations`,
  projects: (organizationId: string) => `${organization(organizationId)}/projects`,
  invitations: (organizationId: string) => `${organization(organizationId)}/invitations`,
  invitation: (organizationId: string, invitationId: string) => `${organization(organizationId)}/invitations/${part(invitationId)}`,
  acceptInvitation: (token: string) => `${api}/invitations/${part(token)}/accept`,
  project,
  keys: (projectId: string) => `${project(projectId)}/keys`,
  key: (projectId: string, keyId: string) => `${project(projectId)}/keys/${part(keyId)}`,
  firstTrace: (projectId: string) => `${project(projectId)}/first-trace`,
  traces: (projectId: string, parameters: Record<string, string | number | undefined>) =>
    `${project(projectId)}/traces${query(parameters)}`,
  trace,
  observation: (projectId: string, traceId: string, observationId: string) =>
    `${trace(projectId, traceId)}/observations/${part(observationId)}`,
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

