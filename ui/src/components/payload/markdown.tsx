import { useId, useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import ReactMarkdown, { type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import { visible } from '@/lib/visible'
import { ImageNotLoaded } from './image-not-loaded'
import { safeAddress } from './markdown-text'
import classes from './markdown.module.css'

/** Markdown of strangers: HTML in it is text, nothing is fetched, and a link shows where it leads. */
export default function Markdown({ text }: { text: string }) {
  const { t } = useTranslation('trace')
  const id = useId()
  const options = useMemo(() => ({ clobberPrefix: `${id}-`, footnoteLabel: t('payload.footnotes') }), [id, t])
  return (
    <div className={classes.markdown} dir="auto" data-testid="markdown">
      <ReactMarkdown remarkPlugins={[remarkGfm]} remarkRehypeOptions={options} components={components} urlTransform={(address) => address}>
        {visible(text)}
      </ReactMarkdown>
    </div>
  )
}

type Props = { children?: ReactNode }

/** Headings of strangers are no headings of our page. */
const heading = (level: number) => ({ children }: Props) => <p className={classes.heading} data-level={level}>{children}</p>

const components: Components = {
  h1: heading(1), h2: heading(2), h3: heading(3), h4: heading(4), h5: heading(4), h6: heading(4),
  a: ({ href, children }) => <Anchor href={href}>{children}</Anchor>,
  img: ({ src, alt }) => <ImageNotLoaded address={typeof src === 'string' ? src : ''} alt={alt ?? null} />,
  input: ({ checked }) => <span aria-hidden>{checked ? '☑ ' : '☐ '}</span>,
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls, so the keyboard must reach it
  pre: ({ children }) => <pre tabIndex={0} className={classes.code}>{children}</pre>,
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls, so the keyboard must reach it
  table: ({ children }) => <div tabIndex={0} className={classes.scroll}><table>{children}</table></div>,
}

function Anchor({ href, children }: Props & { href?: string | undefined }) {
  const address = safeAddress(href)
  if (address === null) return <span>{children}{href && !href.startsWith('#') && <span className={classes.address}>{` (${visible(href)})`}</span>}</span>
  const said = typeof children === 'string' && (children === href || `mailto:${children}` === href)
  return (
    <>
      <a href={address} target="_blank" rel="noopener noreferrer nofollow">{children}</a>
      {!said && <span className={classes.address}>{` (${visible(address)})`}</span>}
    </>
  )
}
