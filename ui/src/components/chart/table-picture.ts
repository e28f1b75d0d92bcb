import type { Look } from './chart-option'
import type { Column, TableModel } from './model'
import type { Frame } from './picture'
import type { Cells } from './use-cells'

const MARGIN = 20
const ROW = 30
const HEAD = 84
/** A picture is for a slide or a message; the file with all rows is the CSV. */
const ROWS = 40

const isText = ({ kind }: Column) => kind === 'text' || kind === 'time'

/** A table as a picture: numbers to the right, text cut where its column ends. */
export function tablePicture(table: TableModel, cells: Cells, look: Look, frame: Frame, width: number, ratio: number): HTMLCanvasElement {
  const rows = table.rows.slice(0, ROWS)
  const canvas = document.createElement('canvas')
  const height = HEAD + (rows.length + 1) * ROW + MARGIN
  canvas.width = width * ratio
  canvas.height = height * ratio
  const pen = canvas.getContext('2d')!
  pen.scale(ratio, ratio)
  pen.fillStyle = look.surface
  pen.fillRect(0, 0, width, height)
  pen.textBaseline = 'middle'
  const write = (text: string, font: string, colour: string, x: number, y: number, room: number, end = false) => {
    pen.font = `${font} ${look.fontFamily}`
    pen.fillStyle = colour
    pen.textAlign = end ? 'right' : 'left'
    pen.fillText(cut(pen, text, room), end ? x + room : x, y)
  }
  write(frame.title, '600 17px', look.strong, MARGIN, 28, width - 2 * MARGIN)
  write(frame.subtitle, '12px', look.text, MARGIN, 52, width - 2 * MARGIN)
  const places = placesOf(table.columns, width)
  const line = (y: number) => {
    pen.fillStyle = look.line
    pen.fillRect(MARGIN, y, width - 2 * MARGIN, 1)
  }
  table.columns.forEach((column, at) => write(column.label, '500 12px', look.text, places[at]!.x, HEAD + ROW / 2, places[at]!.room, !isText(column)))
  rows.forEach((row, index) => {
    const y = HEAD + (index + 1) * ROW
    line(y)
    row.forEach((cell, at) => {
      const column = table.columns[at]!
      write(cell.shown ?? cells.text(column.kind, cell.value), '13px', look.strong, places[at]!.x, y + ROW / 2, places[at]!.room, !isText(column))
    })
  })
  return canvas
}

/** Text gets twice the room of a number. */
function placesOf(columns: Column[], width: number): { x: number; room: number }[] {
  const gap = 16
  const shares = columns.map((column) => (isText(column) ? 2 : 1))
  const unit = (width - 2 * MARGIN - gap * (columns.length - 1)) / shares.reduce((sum, share) => sum + share, 0)
  let x = MARGIN
  return shares.map((share) => {
    const place = { x, room: unit * share }
    x += unit * share + gap
    return place
  })
}

function cut(pen: CanvasRenderingContext2D, text: string, room: number): string {
  if (pen.measureText(text).width <= room) return text
  let length = text.length
  while (length > 1 && pen.measureText(`${text.slice(0, length)}…`).width > room) length -= 1
  return `${text.slice(0, length)}…`
}
