import { Outlet } from '@tanstack/react-router'
import { RouteFocus } from './route-focus'

/** Around every page. */
export function RootFrame() {
  return (
    <>
      <RouteFocus />
      <Outlet />
    </>
  )
}
