import { chartSvg } from '../../../shared/charts/chartSvg.ts'
import type { ChartDrawing } from '../../../shared/charts/drawing.ts'

/** Twice its size on screen: sharp on a slide. */
const SCALE = 2

/** A chart on white, in the colours of a document whatever the theme, as a PNG. */
export async function chartImage(drawing: ChartDrawing): Promise<Blob> {
  const picture = new Image()
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartSvg(drawing))}`
  await picture.decode()
  const canvas = document.createElement('canvas')
  canvas.width = drawing.width * SCALE
  canvas.height = drawing.height * SCALE
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas to draw on')
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return await new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('the canvas gave no image')) : resolve(blob)),
      'image/png',
    )
  })
}

/** Whether the clipboard took it. It takes nothing without a secure page and, in Electron, without a permission. */
export async function copyImage(drawing: ChartDrawing): Promise<boolean> {
  try {
    // The promise itself: the gesture that allows the copy would be over once the image is drawn.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': chartImage(drawing) })])
    return true
  } catch {
    return false
  }
}

/** Hands the image over as a file, as the browser does with what is downloaded. */
export async function saveImage(drawing: ChartDrawing, name: string): Promise<void> {
  const address = URL.createObjectURL(await chartImage(drawing))
  const link = document.createElement('a')
  link.href = address
  link.download = `${name
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .slice(0, 80)
    .trim()}.png`
  link.click()
  URL.revokeObjectURL(address)
}
