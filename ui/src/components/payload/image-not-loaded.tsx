import { IconPhotoOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { beginning, visible } from '@/lib/visible'
import classes from './payload.module.css'

/** As much of an address as tells where it leads; the data of an inline image is no address. */
const SHOWN = 300

/** Where an image would stand. Fetching it would tell its server who reads this trace, and our policy forbids it. */
export function ImageNotLoaded({ address, alt }: { address: string; alt: string | null }) {
  const { t } = useTranslation('trace')
  const inline = address.startsWith('data:')
  return (
    <span className={classes.image} data-testid="image-not-loaded">
      <IconPhotoOff size={15} stroke={1.7} aria-hidden />
      <span>
        {t(inline ? 'payload.inlineImage' : 'payload.imageNotLoaded')}
        {alt && <bdi> · {visible(alt)}</bdi>}
        {' '}
        <bdi className={classes.address}>{visible(inline ? address.slice(0, address.indexOf(',') + 1) : beginning(address, SHOWN))}</bdi>
      </span>
    </span>
  )
}
