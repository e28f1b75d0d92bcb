import { expect, test } from 'vitest'
import { catalogue as en } from '../src/config/locales/en/index.ts'
import { catalogue as zh } from '../src/config/locales/zh/index.ts'
import { filesIn } from './sources.ts'

type Messages = { [key: string]: string | Messages }

function flat(messages: Messages, prefix = ''): Map<string, string> {
  return new Map(Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)]))
}

const english = flat(en)
const chinese = flat(zh)

test('both catalogues have the same keys', () => {
  expect([...chinese.keys()].toSorted()).toEqual([...english.keys()].toSorted())
})

const values = (message: string) => [...message.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted()

test('every message fills in the same values', () => {
  for (const [key, message] of english) expect({ key, values: values(chinese.get(key)!) }).toEqual({ key, values: values(message) })
})

test('the Chinese catalogue is Chinese', () => {
  const untranslated = [...chinese].filter(([, message]) => !/\p{Script=Han}/u.test(message)).map(([key]) => key)
  expect(untranslated).toEqual(allowed)
})

test('no Chinese message is the same as the English one', () => {
  const same = [...chinese].filter(([key, message]) => message === english.get(key)).map(([key]) => key)
  expect(same.filter((key) => !allowed.includes(key))).toEqual([])
})

/** Names and terms that are the same in both languages. */
const allowed = ['keys.snippets', 'keys.sdk.python4', 'keys.sdk.python3', 'keys.sdk.js5', 'keys.sdk.java', 'keys.sdk.curl', 'keys.sdk.litellm', 'trace.form.json', 'trace.form.markdown', 'trace.fact.tokens', 'tracing.column.tokens']

test('every message is used', () => {
  const code = filesIn('src').filter(({ path }) => /\.tsx?$/.test(path)).map(({ text }) => text).join('\n')
  // Keys that are put together end in a value: t(`level.${level}`).
  const built = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map(([, prefix]) => prefix!)
  const unused = [...english.keys()].filter((key) => {
    const [, ...rest] = key.replace(/_(one|other)$/, '').split('.')
    const name = rest.join('.')
    return !code.includes(`'${name}'`) && !built.some((prefix) => name.startsWith(prefix))
  })
  expect(unused).toEqual([])
})
