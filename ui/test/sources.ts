import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Every file under a folder of ui/, with its path from there. */
export function filesIn(folder: string): { path: string; text: string }[] {
  return readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) => ({ path: path.slice(root.length), text: readFileSync(path, 'utf8') }))
}

export function read(path: string): string {
  return readFileSync(root + path, 'utf8')
}
