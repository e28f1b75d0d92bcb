import { expect, test } from 'vitest'
import { environmentFile, snippets } from './snippets'

const credentials = { publicKey: 'pk-lf-1', secretKey: 'sk-lf-2', url: 'http://localhost:3000' }

test('the newest generation of each SDK comes first', () => {
  expect(snippets(credentials).map(({ id }) => id)).toEqual(['python4', 'python3', 'js5', 'java', 'curl', 'litellm'])
})

test('every program carries the keys and the address', () => {
  for (const { code } of snippets(credentials)) {
    for (const value of Object.values(credentials)) expect(code).toContain(value)
  }
})

test('the file has both names of the address', () => {
  expect(environmentFile(credentials).split('\n')).toEqual([
    'LANGFUSE_SECRET_KEY="sk-lf-2"', 'LANGFUSE_PUBLIC_KEY="pk-lf-1"',
    'LANGFUSE_BASE_URL="http://localhost:3000"', 'LANGFUSE_HOST="http://localhost:3000"',
  ])
})

test('LiteLLM is told the address by the name that its OpenTelemetry callback reads', () => {
  const litellm = snippets(credentials).find(({ id }) => id === 'litellm')!
  expect(litellm.code).toContain('os.environ["LANGFUSE_OTEL_HOST"] = "http://localhost:3000"')
  expect(litellm.code).toContain('litellm.callbacks = ["langfuse_otel"]')
})
