import { Brand } from '@/components/brand'
import { Link } from '@tanstack/react-router'
import { AccountMenu } from './account-menu'
import classes from './top-bar.module.css'

/** The bar of pages that belong to no project. */
export function TopBar() {
  return (
    <header className={classes.topBar}>
      <Link to="/" className={classes.brand}><Brand /></Link>
      <AccountMenu compact />
    </header>
  )
}
