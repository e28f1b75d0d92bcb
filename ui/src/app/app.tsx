import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { UserManager } from 'oidc-client-ts'
import { useEffect, useState } from 'react'
import { AuthProvider } from 'react-oidc-context'
import { createQueryClient } from '@/lib/queries'
import { keepSession } from '@/lib/session/keep'
import { createAppRouter } from './router'
import { styleNonce } from './style-nonce'
import { cssVariables, theme } from './theme'

type Props = { manager: UserManager; signInError: Error | null }

export function App({ manager, signInError }: Props) {
  const [queryClient] = useState(createQueryClient)
  const [router] = useState(() => createAppRouter({ queryClient, signInError }))
  useEffect(keepSession, [])
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={styleNonce}>
      <AuthProvider userManager={manager} skipSigninCallback>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AuthProvider>
    </MantineProvider>
  )
}
