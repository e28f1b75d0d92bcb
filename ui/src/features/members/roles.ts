import type { Role } from '@/lib/wire/person'

/** Strongest first. */
export const ROLES: readonly Role[] = ['OWNER', 'ADMIN', 'MEMBER', 'VIEWER', 'NONE']

/** Nobody gives a role above the own one, nor changes whoever has one. */
export function grantable(own: Role): Role[] {
  return ROLES.slice(ROLES.indexOf(own))
}

export function mayChange(own: Role, other: Role): boolean {
  return ROLES.indexOf(own) <= ROLES.indexOf(other)
}
