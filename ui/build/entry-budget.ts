import { gzipSync } from 'node:zlib'
import type { Plugin, Rollup } from 'vite'

/** Fails the build when the first page needs more than `kilobytes` of gzipped script. */
export function entryBudget(kilobytes: number): Plugin {
  return {
    name: 'entry-budget',
    apply: 'build',
    generateBundle(_, bundle) {
      const entry = Object.values(bundle).find((file): file is Rollup.OutputChunk => file.type === 'chunk' && file.isEntry)
      if (!entry) return this.error('there is no entry')
      const needed = new Set<string>()
      collect(entry.fileName, bundle, needed)
      const bytes = [...needed].reduce((sum, name) => sum + gzipSync((bundle[name] as Rollup.OutputChunk).code).length, 0)
      const size = (bytes / 1024).toFixed(1)
      this.info(`entry: ${size} KiB gzip in ${needed.size} files`)
      if (bytes > kilobytes * 1024) this.error(`the entry is ${size} KiB gzip, more than ${kilobytes}`)
    },
  }
}

/** The entry and everything it imports before it runs; what it imports later does not count. */
function collect(name: string, bundle: Rollup.OutputBundle, needed: Set<string>): void {
  const chunk = bundle[name]
  if (needed.has(name) || chunk?.type !== 'chunk') return
  needed.add(name)
  for (const next of chunk.imports) collect(next, bundle, needed)
}
