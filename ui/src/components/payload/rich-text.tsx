import { Text } from '@mantine/core'
import { Component, lazy, Suspense, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { canBeMarkdown, looksLikeMarkdown } from './markdown-text'
import { TextView } from './text-view'

/** Loaded when the first Markdown is shown. */
const Markdown = lazy(() => import('./markdown'))

type Props = { text: string; as: 'markdown' | 'detect' }

/** Text, or Markdown where it is wanted or looks like it; what cannot be read as Markdown stays text. */
export function RichText({ text, as }: Props) {
  const { t } = useTranslation('trace')
  const wanted = as === 'markdown' || looksLikeMarkdown(text)
  const plain = <TextView text={text} />
  if (!wanted) return plain
  if (!canBeMarkdown(text)) return <>{as === 'markdown' && <Text size="xs" c="dimmed">{t('payload.notMarkdown')}</Text>}{plain}</>
  return <Guard key={text} instead={plain}><Suspense fallback={plain}><Markdown text={text} /></Suspense></Guard>
}

type GuardProps = { instead: ReactNode; children: ReactNode }

/** Whatever Markdown does to its reader, the text is still shown. */
class Guard extends Component<GuardProps, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children
  }
}
