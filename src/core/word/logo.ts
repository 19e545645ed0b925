import { ImageRun } from 'docx'
import type { Logo } from '../../shared/initiative/initiative.contract.ts'
import { oneLine } from './text.ts'

export interface ImageSize {
  width: number
  height: number
}

/** Largest logo on a page, in pixels at 96 to the inch: 2 cm high, 7 cm wide. */
const LARGEST: ImageSize = { width: 265, height: 75 }

/** A longer alternative text is no longer one. */
const ALTERNATIVE_LIMIT = 250

const PNG_SIGNATURE = '89504e470d0a1a0a'

function pngSize(data: Buffer): ImageSize | null {
  if (data.length < 24 || data.toString('hex', 0, 8) !== PNG_SIGNATURE) return null
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) }
}

// Start-of-frame markers carry the size; C4, C8 and CC in the same range are tables.
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const hasNoLength = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

function jpegSize(data: Buffer): ImageSize | null {
  if (data.length < 4 || data.readUInt16BE(0) !== 0xffd8) return null
  let at = 2
  while (at + 9 <= data.length) {
    if (data[at] !== 0xff) return null
    const marker = data[at + 1] ?? 0
    if (marker === 0xff) at += 1
    else if (hasNoLength(marker)) at += 2
    else if (isFrame(marker)) return { height: data.readUInt16BE(at + 5), width: data.readUInt16BE(at + 7) }
    else at += 2 + data.readUInt16BE(at + 2)
  }
  return null
}

/** Width and height in pixels, read in the file's own header; null when it is not a PNG or a JPEG that can be drawn. */
export function imageSize(data: Buffer): ImageSize | null {
  const size = pngSize(data) ?? jpegSize(data)
  return size !== null && size.width > 0 && size.height > 0 ? size : null
}

/** The size on the page: the image's own ratio, no larger than 2 cm by 7 cm. */
export function logoSize(size: ImageSize): ImageSize {
  const scale = Math.min(LARGEST.height / size.height, LARGEST.width / size.width)
  return { width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale)) }
}

/** The authority's logo with its alternative text; null without one, or when the file is not an image that Word can draw. */
export function logoRun(logo: Logo | null, alternative: string): ImageRun | null {
  if (logo === null) return null
  const data = Buffer.from(logo.base64, 'base64')
  const size = imageSize(data)
  if (size === null) return null
  const words = oneLine(alternative, ALTERNATIVE_LIMIT)
  return new ImageRun({
    type: pngSize(data) === null ? 'jpg' : 'png',
    data,
    transformation: logoSize(size),
    altText: { name: words, description: words, title: words },
  })
}
