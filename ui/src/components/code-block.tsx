import { Text } from '@mantine/core'
import { CopyButton } from './copy-button'
import classes from './code-block.module.css'

type Props = { code: string; title: string; copyLabel: string; testId?: string }

export function CodeBlock({ code, title, copyLabel, testId }: Props) {
  return (
    <figure className={classes.block} data-testid={testId}>
      <figcaption className={classes.head}>
        <Text component="span" size="xs" c="dimmed">{title}</Text>
        <CopyButton value={code} label={copyLabel} wide />
      </figcaption>
      {/* Scrolls sideways, so the keyboard must be able to reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={classes.code} tabIndex={0} aria-label={title}><code>{code}</code></pre>
    </figure>
  )
}
