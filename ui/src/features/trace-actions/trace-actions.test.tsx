import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { startTranslations } from '@/lib/i18n/i18n'
import type { TraceRow } from '@/lib/wire/trace'
import { TraceActions } from './trace-actions'

beforeAll(startTranslations)
afterEach(cleanup)

function offered(permissions: string[], isPublic = false): string[] {
  const trace = { id: 't', tags: [], bookmarked: false, public: isPublic, observationCount: 1 } as unknown as TraceRow
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}><TraceActions projectId="p" trace={trace} permissions={permissions} onDeleted={() => {}} /></QueryClientProvider>
    </MantineProvider>,
  )
  const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label')!)
  cleanup()
  return names
}

test('what the role does not allow is not offered', () => {
  expect(offered(['project:read'])).toEqual(['Download as JSON'])
  expect(offered(['objects:bookmark', 'objects:tag', 'objects:publish'])).toEqual(['Bookmark', 'Edit tags', 'Share publicly', 'Download as JSON'])
  expect(offered(['traces:delete'])).toEqual(['Download as JSON', 'Delete the trace'])
})

test('that a trace is public is told to everybody', () => {
  expect(offered(['project:read'], true)).toEqual(['Shared publicly', 'Download as JSON'])
})
