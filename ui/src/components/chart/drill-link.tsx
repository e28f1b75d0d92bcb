import { Link, type LinkProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DrillDown } from '@/lib/search/drill-down'

const pages = { traces: '/project/$projectId/traces', users: '/project/$projectId/users' }

/** Where the router goes for it. The lists read their own search parameters, so their types are not known here. */
export function drillLink(projectId: string, { page, search }: DrillDown) {
  return { to: pages[page], params: { projectId }, search } as LinkProps as { to: string }
}

type Props = { projectId: string; drill: DrillDown | undefined; className?: string; label?: string; children: ReactNode }

/** A link to the rows behind a number, or the number alone where nothing is behind it. */
export function DrillLink({ projectId, drill, className, label, children }: Props) {
  if (!drill) return <span className={className}>{children}</span>
  return <Link {...drillLink(projectId, drill)} className={className} aria-label={label}>{children}</Link>
}
