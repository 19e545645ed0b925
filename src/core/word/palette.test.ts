import { expect, it } from 'vitest'
import { contrast, HAIRLINE, MUTED, palette } from './palette.ts'

it('measures contrast as WCAG does', () => {
  expect([
    contrast('000000', 'FFFFFF'),
    contrast('777777', 'FFFFFF').toFixed(2),
    contrast('FFFFFF', '0B6E5F').toFixed(2),
  ]).toEqual([21, '4.48', '6.16'])
})

it.each(['#0B6E5F', '#FFFF00', '#FFFFFF', '#000000', '#FF8800', '#7FDBFF', '#abcdef', '#777777'])(
  'makes text that can be read from any accent: %s',
  (accent) => {
    const colours = palette(accent)
    expect(contrast(colours.ink, 'FFFFFF')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colours.ink, colours.tint)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(MUTED, colours.tint)).toBeGreaterThanOrEqual(4.5)
    expect(contrast('000000', colours.tint)).toBeGreaterThanOrEqual(12)
  },
)

it('keeps an accent that is dark enough as it is', () => {
  expect(palette('#0b6e5f')).toEqual({ accent: '0B6E5F', ink: '0B6E5F', tint: 'E7F1EF' })
})

it('draws its lines lighter than its text', () => {
  expect(contrast(HAIRLINE, 'FFFFFF')).toBeLessThan(3)
})
