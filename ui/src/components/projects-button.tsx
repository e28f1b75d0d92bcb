import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** The way out of a page that leads nowhere. */
export function ProjectsButton() {
  const { t } = useTranslation('errors')
  return <Button renderRoot={(props) => <Link to="/" {...props} />}>{t('toProjects')}</Button>
}
