import { chartOption, type Look } from './chart-option'
import { init } from './echarts'
import type { ChartModel, TableModel } from './model'
import { tablePicture } from './table-picture'
import type { Cells } from './use-cells'

export type Frame = { title: string; subtitle: string }

const WIDTH = 960
const HEIGHT = 480
/** Sharp on dense screens and on paper. */
const RATIO = 2

/** A PNG that explains itself: title, time range, legend and background, in the colours on the screen. */
export async function pictureOf(content: ChartModel | TableModel, cells: Cells, look: Look, frame: Frame): Promise<Blob> {
  return blobOf('series' in content ? chartPicture(content, cells, look, frame) : tablePicture(content, cells, look, frame, WIDTH, RATIO))
}

function chartPicture(chart: ChartModel, cells: Cells, look: Look, { title, subtitle }: Frame): HTMLCanvasElement {
  const instance = init(document.createElement('div'), null, { width: WIDTH, height: HEIGHT })
  const font = { fontFamily: look.fontFamily }
  try {
    instance.setOption({
      ...chartOption(chart, cells, look),
      title: {
        text: title, subtext: subtitle, left: 20, top: 16, itemGap: 6, textStyle: { ...font, color: look.strong, fontSize: 17, fontWeight: 600 },
        subtextStyle: { ...font, color: look.text, fontSize: 12 },
      },
      legend: { bottom: 14, left: 20, right: 20, icon: 'roundRect', itemWidth: 10, itemHeight: 10, itemGap: 16, textStyle: { ...font, color: look.text, fontSize: 12 } },
      grid: { left: 20, right: 28, top: 84, bottom: 56, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    })
    return instance.renderToCanvas({ pixelRatio: RATIO, backgroundColor: look.surface })
  } finally {
    instance.dispose()
  }
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser made no picture'))), 'image/png')
  })
}
