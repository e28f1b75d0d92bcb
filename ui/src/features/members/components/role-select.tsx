import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Role } from '@/lib/wire/person'

type Props = { label: string; value: Role | ''; roles: Role[]; none?: string; onChange: (role: Role | null) => void }

/** @param none what the choice of no role at all is called; without it there is no such choice */
export function RoleSelect({ label, value, roles, none, onChange }: Props) {
  const { t } = useTranslation('members')
  return (
    <NativeSelect
      size="xs" aria-label={label} value={value}
      data={[...(none === undefined ? [] : [{ value: '', label: none }]), ...roles.map((role) => ({ value: role, label: t(`roles.${role}`) }))]}
      onChange={(event) => onChange(event.currentTarget.value === '' ? null : (event.currentTarget.value as Role))}
    />
  )
}
