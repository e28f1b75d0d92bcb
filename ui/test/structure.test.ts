import { dirname, posix } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, read } from './sources.ts'

const sources = filesIn('src').filter(({ path }) => /\.(tsx?|css|json)$/.test(path))
const code = sources.filter(({ path }) => /\.tsx?$/.test(path))

/** Paths from src/ of everything a file imports from our own sources. */
function importsOf({ path, text }: { path: string; text: string }): string[] {
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)]
    .map(([, target]) => target!)
    .filter((target) => target.startsWith('.') || target.startsWith('@/'))
    .map((target) => (target.startsWith('@/') ? target.slice(2) : posix.join(dirname(path), target).replace(/^src\//, '')))
}

const featureOf = (path: string) => path.match(/^features\/([^/]+)/)?.[1]

test('no feature imports another', () => {
  const crossings = code.flatMap((file) => {
    const own = featureOf(file.path.replace(/^src\//, ''))
    return own === undefined ? [] : importsOf(file).filter((target) => featureOf(target) !== undefined && featureOf(target) !== own).map((target) => `${file.path} -> ${target}`)
  })
  expect(crossings).toEqual([])
})

test('imports point one way: app, features, components, lib, config', () => {
  const order = ['config', 'lib', 'components', 'features', 'app']
  const rank = (path: string) => order.indexOf(path.split('/')[0]!)
  const upward = code.flatMap((file) =>
    importsOf(file).filter((target) => rank(target) > rank(file.path.replace(/^src\//, ''))).map((target) => `${file.path} -> ${target}`))
  expect(upward).toEqual([])
})

test('files are small', () => {
  expect(sources.filter(({ text }) => text.split('\n').length > 171).map(({ path }) => path)).toEqual([])
})

test('addresses of the server stand in one file', () => {
  const elsewhere = code.filter(({ path, text }) => /['"`]\/(?:api|auth)\b/.test(text) && path !== 'src/config/urls.ts')
  expect(elsewhere.map(({ path }) => path)).toEqual([])
})

test('nothing puts strings into the page as HTML', () => {
  expect(code.filter(({ path, text }) => /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML/.test(text) && !/\.test\.tsx?$/.test(path))).toEqual([])
})

test('the page has no inline script or style and a place for the nonce', () => {
  const page = read('index.html')
  expect(page).toContain('<meta name="csp-nonce" content="__CSP_NONCE__" />')
  expect(page).not.toMatch(/<style|style=|<script(?![^>]*src=)|https?:/)
})

test('the lock file names no registry host', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved":|registry\./)
})

test('all Mantine packages are of one version', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version: string }> }
  const versions = Object.entries(lock.packages).filter(([path]) => path.startsWith('node_modules/@mantine/')).map(([, { version }]) => version)
  expect(new Set(versions)).toEqual(new Set(['9.7.3']))
})
