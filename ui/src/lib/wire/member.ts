import type { Role } from './person'

export type Member = {
  personId: string
  name: string | null
  email: string | null
  role: Role
  joinedAt: string
  self: boolean
  projectRoles: { projectId: string; role: Role }[]
}

export type ProjectMember = {
  personId: string
  name: string | null
  email: string | null
  organizationRole: Role
  /** Null: the organization's role counts. */
  projectRole: Role | null
  role: Role
  self: boolean
}
