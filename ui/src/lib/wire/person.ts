export type Role = 'OWNER' | 'ADMIN' | 'MEMBER' | 'VIEWER' | 'NONE'

export type Project = { id: string; name: string; role: Role }
export type Organization = { id: string; name: string; role: Role; projects: Project[] }

export type Me = {
  id: string
  email: string
  name: string
  operator: boolean
  canCreateOrganizations: boolean
  organizations: Organization[]
}

export type ProjectDetails = {
  id: string
  name: string
  organization: { id: string; name: string }
  role: Role
  permissions: string[]
  createdAt: string
}
