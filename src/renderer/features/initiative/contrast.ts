const channel = (hex: string): number => {
  const value = Number.parseInt(hex, 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** Contrast of a colour on white paper, 1 to 21 (WCAG 2, relative luminance); null when it is not `#RRGGBB`. */
export const contrastOnWhite = (colour: string): number | null => {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  if (!parts) return null
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map(channel)
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
