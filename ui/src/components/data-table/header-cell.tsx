import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { TableLayout } from './use-layout'
import classes from './header-cell.module.css'

const STEP = 16
const LEAST = 60
const MOST = 900
/** What the separator says of a column that takes its width from its content. */
const USUAL = 150

type Props = { id: string; layout: TableLayout; className?: string; children: ReactNode }

/** A header whose edge is dragged, or moved with the arrow keys; a double click gives the width back to the content. */
export function HeaderCell({ id, layout, className, children }: Props) {
  const { t } = useTranslation()
  const cell = useRef<HTMLTableCellElement>(null)
  const width = layout.widths[id]
  const resize = (next: number) => layout.setWidth(id, Math.round(Math.min(MOST, Math.max(LEAST, next))))
  const drag = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault()
    const handle = event.currentTarget
    const start = event.clientX - (cell.current?.offsetWidth ?? USUAL)
    handle.setPointerCapture(event.pointerId)
    const move = (moved: globalThis.PointerEvent) => resize(moved.clientX - start)
    handle.addEventListener('pointermove', move)
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), { once: true })
  }
  const keys = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0
    if (step === 0) return
    event.preventDefault()
    resize((width ?? cell.current?.offsetWidth ?? USUAL) + step)
  }
  return (
    <th ref={cell} scope="col" className={className} style={width ? { width, minWidth: width, maxWidth: width } : undefined}>
      {children}
      <span
        className={classes.edge} role="slider" tabIndex={0} aria-orientation="horizontal" aria-label={t('resize', { column: id })}
        aria-valuemin={LEAST} aria-valuemax={MOST} aria-valuenow={width ?? USUAL} onPointerDown={drag} onKeyDown={keys} onDoubleClick={() => layout.setWidth(id, undefined)}
      />
    </th>
  )
}
