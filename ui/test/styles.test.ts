import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn } from './sources.ts'

const files = filesIn('src')

/** Class names that components take from each style sheet. */
function used(): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  for (const { path, text } of files.filter((file) => file.path.endsWith('.tsx'))) {
    const sheet = text.match(/import classes from '(.+\.module\.css)'/)?.[1]
    if (!sheet) continue
    const target = sheet.startsWith('@/') ? `src/${sheet.slice(2)}` : posix.join(posix.dirname(path), sheet)
    const own = names.get(target) ?? new Set()
    for (const [, name] of text.matchAll(/\bclasses\.(\w+)/g)) own.add(name!)
    names.set(target, own)
  }
  return names
}

test('style sheets define what components use, and nothing else', () => {
  const wanted = used()
  for (const { path, text } of files.filter((file) => file.path.endsWith('.module.css'))) {
    const defined = new Set([...text.replaceAll(/\/\*.*?\*\/|:global\([^)]*\)/gs, '').matchAll(/\.([a-zA-Z]\w*)(?=[^{}]*\{)/g)].map(([, name]) => name!))
    expect({ path, names: [...defined].toSorted() }).toEqual({ path, names: [...(wanted.get(path) ?? [])].toSorted() })
  }
})
