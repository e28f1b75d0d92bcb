/** Something that can be gone to or done. */
export type Command = { id: string; group: string; label: string; hint?: string; run: () => void }

/** Commands that have every word, those that begin with the text first. Groups stay together in their order. */
export function matching(commands: Command[], text: string): Command[] {
  const wanted = text.trim().toLowerCase()
  const words = wanted.split(/\s+/).filter(Boolean)
  if (words.length === 0) return commands
  return commands
    .filter(({ label, hint }) => words.every((word) => `${label} ${hint ?? ''}`.toLowerCase().includes(word)))
    .map((command) => ({ command, rank: command.label.toLowerCase().startsWith(wanted) ? 0 : 1 }))
    .toSorted((a, b) => groupOf(commands, a.command) - groupOf(commands, b.command) || a.rank - b.rank)
    .map(({ command }) => command)
}

function groupOf(commands: Command[], { group }: Command): number {
  return commands.findIndex((each) => each.group === group)
}

/** What a pasted text may be the id of. */
export function idsIn(text: string): { kind: 'trace' | 'session' | 'user'; id: string }[] {
  const id = text.trim()
  if (id.length < 3 || id.length > 500) return []
  const plain = !/\s/.test(id)
  const trace = plain ? [{ kind: 'trace' as const, id: fromAddress(id) ?? id }] : []
  if (/^[0-9a-f]{32}$/i.test(id) || fromAddress(id) !== null) return trace
  return [...trace, { kind: 'session', id }, { kind: 'user', id }]
}

/** The trace of an address that somebody copied. */
function fromAddress(text: string): string | null {
  return /^https?:\/\/[^\s]+\/trace(?:s)?\/([^/?#\s]+)/.exec(text)?.[1] ?? null
}
