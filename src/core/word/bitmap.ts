import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** Dots to the inch of what is drawn: sharp in print. */
const RESOLUTION = 220
const MILLIMETRES_PER_INCH = 25.4

/** Metric-compatible with Calibri, so that a text takes the room in the bitmap that it takes in the drawing. */
const FONT = 'Carlito'
const FONT_FILES = [
  '@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf',
  '@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf',
]

// Found where packages are installed, whichever host runs: no bundler carries them along.
const packageFile = (path: string): Buffer => readFileSync(createRequire(import.meta.url).resolve(path))

let ready: Promise<Uint8Array[]> | undefined

async function load(): Promise<Uint8Array[]> {
  await initWasm(packageFile('@resvg/resvg-wasm/index_bg.wasm'))
  return FONT_FILES.map(packageFile)
}

/**
 * A drawing as a PNG, for readers that draw no SVG. It takes neither a browser nor a font of the machine, so that it is the same
 * everywhere: letters that Carlito does not have (Chinese, emoji) are squares in it, and whole in the SVG beside it.
 */
export async function drawBitmap(svg: string, widthMm: number): Promise<Buffer> {
  ready ??= load()
  const fontBuffers = await ready
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: Math.round((widthMm / MILLIMETRES_PER_INCH) * RESOLUTION) },
    font: { fontBuffers, defaultFontFamily: FONT, sansSerifFamily: FONT },
    background: 'white',
  })
  const bitmap = drawing.render()
  const bytes = Buffer.from(bitmap.asPng())
  // What is made in WebAssembly is not collected.
  bitmap.free()
  drawing.free()
  return bytes
}
