import { Center } from '@mantine/core'
import { SignInDelayed } from '@/components/sign-in-delayed'

/** A page that needs a person while the login page is not there yet. */
export function LeavingForSignIn() {
  return <Center component="main" mih="100vh" p="md"><SignInDelayed /></Center>
}
