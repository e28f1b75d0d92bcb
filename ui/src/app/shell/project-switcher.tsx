import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconPlus, IconSelector } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { mayManage } from '@/lib/may-manage'
import type { Me } from '@/lib/wire/person'
import classes from './shell.module.css'

export function ProjectSwitcher({ me, projectId }: { me: Me; projectId: string }) {
  const { t } = useTranslation()
  const organization = me.organizations.find(({ projects }) => projects.some(({ id }) => id === projectId))
  const project = organization?.projects.find(({ id }) => id === projectId)
  return (
    <Menu position="bottom-start" width={260} withinPortal={false}>
      <Menu.Target>
        <UnstyledButton className={classes.switcher} data-testid="project-switcher">
          <VisuallyHidden>{`${t('nav.switch')}: `}</VisuallyHidden>
          <span className={classes.switcherText}>
            <span className={classes.organization}>{organization?.name}</span>
            <span className={classes.project}>{project?.name ?? t('nav.chooseProject')}</span>
          </span>
          <IconSelector size={15} stroke={1.6} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={classes.switcherMenu}>
        {me.organizations.map((each) => (
          <Fragment key={each.id}>
            <Menu.Label>{each.name}</Menu.Label>
            {each.projects.map(({ id, name }) => (
              <Menu.Item
                key={id} rightSection={id === projectId ? <IconCheck size={14} /> : undefined}
                renderRoot={(props) => <Link to="/project/$projectId" params={{ projectId: id }} {...props} />}
              >
                {name}
              </Menu.Item>
            ))}
            {mayManage(each) && (
              <Menu.Item
                c="dimmed" leftSection={<IconPlus size={14} />}
                renderRoot={(props) => <Link to="/start" search={{ organizationId: each.id }} {...props} />}
              >
                {t('nav.newProject')}
              </Menu.Item>
            )}
          </Fragment>
        ))}
        {me.canCreateOrganizations && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconPlus size={14} />} renderRoot={(props) => <Link to="/start" search={{}} {...props} />}>
              {t('nav.newOrganization')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
