import { Center, MantineProvider } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ErrorState } from '@/components/error-state'
import { unreachable } from '@/lib/problem'
import { styleNonce } from './style-nonce'
import { cssVariables, theme } from './theme'

/** The server did not tell us its settings, so nothing else can be shown. */
export function Unavailable() {
  const { t } = useTranslation('errors')
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={styleNonce}>
      <Center component="main" h="100vh">
        <ErrorState page error={unreachable()} title={t('startTitle')} onRetry={() => window.location.reload()} />
      </Center>
    </MantineProvider>
  )
}
