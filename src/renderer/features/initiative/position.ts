import type { Parsed } from '../../ui/fields/parse.ts'

/** A point, in degrees of WGS 84. */
export interface Position {
  latitude: number
  longitude: number
}

const DEGREES = String.raw`[-\u2212]?\d{1,3}(?:[.,]\d*)?`
// A comma alone stands between two numbers only where neither has one of its own: « 44,35 » is one number.
const pairs = [
  new RegExp(`^(${DEGREES})\\s*;\\s*(${DEGREES})$`),
  new RegExp(`^(${DEGREES}),?\\s+(${DEGREES})$`),
  /^([-\u2212]?\d{1,3}(?:\.\d*)?),([-\u2212]?\d{1,3}\.\d*)$/,
]

const degreesOf = (typed: string): number => Number(typed.replace('\u2212', '-').replace(',', '.'))

const pairOf = (typed: string): RegExpExecArray | undefined => {
  for (const pattern of pairs) {
    const pair = pattern.exec(typed.trim())
    if (pair) return pair
  }
  return undefined
}

/** Whether the second number is still to come. */
export const lacksLongitude = (typed: string): boolean => pairOf(typed) === undefined

/** Reads « 44,3537 ; 1,4370 » and what maps give, « 44.3537, 1.4370 », as a latitude and a longitude. */
export const parsePosition = (typed: string): Parsed<Position> => {
  if (typed.trim() === '') return { value: null, error: null }
  const pair = pairOf(typed)
  if (pair?.[1] === undefined || pair[2] === undefined) return { value: null, error: 'latitude' }
  const [latitude, longitude] = [degreesOf(pair[1]), degreesOf(pair[2])]
  if (Math.abs(latitude) > 90) return { value: null, error: 'latitude' }
  if (Math.abs(longitude) > 180) return { value: null, error: 'longitude' }
  return { value: { latitude, longitude }, error: null }
}
