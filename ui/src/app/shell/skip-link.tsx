import { useTranslation } from 'react-i18next'
import classes from './skip-link.module.css'

/** First on every page: past what is the same everywhere. */
export function SkipLink() {
  const { t } = useTranslation()
  return <a href="#content" className={classes.skip}>{t('nav.skip')}</a>
}
