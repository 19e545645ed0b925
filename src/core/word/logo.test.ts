import { describe, expect, it } from 'vitest'
import { pngLogo } from '../../../tests/support/viewMakers.ts'
import { imageSize, logoRun, logoSize } from './logo.ts'

/** 40 × 10 pixels, progressive. */
const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////2wBDAf//////////////////////////////////////////////////////////////////////////////////////wgARCAAKACgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAH/xAAWAQEBAQAAAAAAAAAAAAAAAAAAAQL/2gAMAwEAAhADEAAAAYJoAD//xAAUEAEAAAAAAAAAAAAAAAAAAAAw/9oACAEBAAEFAi//xAAUEQEAAAAAAAAAAAAAAAAAAAAQ/9oACAEDAQE/AX//xAAUEQEAAAAAAAAAAAAAAAAAAAAQ/9oACAECAQE/AX//xAAUEAEAAAAAAAAAAAAAAAAAAAAw/9oACAEBAAY/Ai//xAAUEAEAAAAAAAAAAAAAAAAAAAAw/9oACAEBAAE/IS//2gAMAwEAAgADAAAAEAggv//EABQRAQAAAAAAAAAAAAAAAAAAABD/2gAIAQMBAT8Qf//EABQRAQAAAAAAAAAAAAAAAAAAABD/2gAIAQIBAT8Qf//EABQQAQAAAAAAAAAAAAAAAAAAADD/2gAIAQEAAT8QL//Z'

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64')

describe('the size of a logo', () => {
  it('is read in the header of a PNG', () => {
    expect(imageSize(bytes(pngLogo(480, 160).base64))).toEqual({ width: 480, height: 160 })
  })

  it('is read in the frame of a JPEG, after its tables', () => {
    expect(imageSize(bytes(JPEG))).toEqual({ width: 40, height: 10 })
  })

  it('is unknown for anything else, cut or empty', () => {
    const cut = [
      bytes(''),
      bytes(JPEG).subarray(0, 90),
      bytes(pngLogo(4, 4).base64).subarray(0, 20),
      Buffer.from('<svg/>'),
    ]
    expect(cut.map(imageSize)).toEqual([null, null, null, null])
  })

  it('keeps its ratio within 2 cm by 7 cm', () => {
    expect(
      [
        { width: 480, height: 160 },
        { width: 3000, height: 100 },
        { width: 20, height: 40 },
        { width: 3, height: 9000 },
      ].map(logoSize),
    ).toEqual([
      { width: 225, height: 75 },
      { width: 265, height: 9 },
      { width: 38, height: 75 },
      { width: 1, height: 75 },
    ])
  })

  it('leaves out a file that Word could not draw', () => {
    expect(logoRun({ mediaType: 'image/png', base64: bytes('not an image').toString('base64') }, 'Logo')).toBeNull()
    expect(logoRun({ mediaType: 'image/jpeg', base64: JPEG }, 'Logo')).not.toBeNull()
  })
})
