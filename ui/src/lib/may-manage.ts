import type { Organization } from './wire/person'

/** Owners and administrators make projects and invite people; the server decides, this only spares others the buttons. */
export function mayManage({ role }: Pick<Organization, 'role'>): boolean {
  return role === 'OWNER' || role === 'ADMIN'
}
