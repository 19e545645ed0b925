import { markerAt, sizes, textAt, widthOf, type Chart, type ChartTable, type Point, type Shape } from './drawing.ts'

export interface RadarInput {
  /** What the radar shows: « Maturité de la synergie ». */
  name: string
  axes: readonly string[]
  /** One or two: the first as a surface, the second dashed over it. */
  shapes: readonly {
    name: string
    /** As many as axes, from 0 to `max`; null: not known. */
    values: readonly (number | null)[]
  }[]
  /** The value at the end of each axis. */
  max: number
  /** The rings that are drawn; thirds unless they are given. */
  rings?: readonly number[]
  width?: number
}

export interface RadarWords {
  axis: string
  none: string
  number: (value: number) => string
  alt: (name: string, shapes: string) => string
  shape: (name: string, values: string) => string
  joined: string
  /** Where there are too many axes to say each. */
  mean: (value: string, count: number) => string
}

/** More axes than that are numbered, and named beside the radar. */
const MOST_NAMED = 10
const [LINE, KEY, NAME_LIMIT] = [16, 320, 200]

/** Room for names on each side, above and below. */
const [SIDE, ABOVE] = [97, 60]

interface Wheel {
  middle: Point
  reach: number
  count: number
  max: number
}

const at = ({ middle, reach, count, max }: Wheel, rank: number, value: number): Point => {
  const angle = (rank / Math.max(1, count)) * 2 * Math.PI - Math.PI / 2
  const far = (Math.min(Math.max(value, 0), max) / max) * reach
  return { x: middle.x + far * Math.cos(angle), y: middle.y + far * Math.sin(angle) }
}

const known = (value: number | null | undefined): value is number =>
  value !== null && value !== undefined && Number.isFinite(value)

/** A number as a place around the wheel, a hair beyond its end. */
const beyond = (wheel: Wheel, rank: number, far: number): Point =>
  at({ ...wheel, reach: wheel.reach + far, max: 1 }, rank, 1)

const anchorOf = ({ x }: Point, { middle }: Wheel) => {
  if (Math.abs(x - middle.x) < 4) return 'middle' as const
  return x > middle.x ? ('start' as const) : ('end' as const)
}

const wheelShapes = (wheel: Wheel, rings: readonly number[]): Shape[] => {
  const ranks = Array.from({ length: wheel.count }, (_none, rank) => rank)
  return [
    ...rings.map((ring): Shape => ({
      kind: 'polygon',
      points: ranks.map((rank) => at(wheel, rank, ring)),
      stroke: 'grid',
    })),
    ...ranks.map((rank): Shape => ({
      kind: 'line',
      from: wheel.middle,
      to: at(wheel, rank, wheel.max),
      stroke: 'grid',
    })),
  ]
}

const valueShapes = (wheel: Wheel, values: readonly (number | null)[], isSecond: boolean): Shape[] => {
  const ranks = Array.from({ length: wheel.count }, (_none, rank) => rank)
  if (!values.some(known)) return []
  const points = ranks.map((rank) => at(wheel, rank, values[rank] ?? 0))
  const marks = ranks
    .filter((rank) => known(values[rank]))
    .map((rank) =>
      markerAt(isSecond ? 'square' : 'disc', at(wheel, rank, values[rank] ?? 0), isSecond ? 'second' : 'series'),
    )
  const outline: Shape = isSecond
    ? { kind: 'polygon', points, stroke: 'second', strokeWidth: 1.5, dash: 'dashed' }
    : { kind: 'polygon', points, stroke: 'series', strokeWidth: 2 }
  return [...(isSecond ? [] : [{ kind: 'polygon', points, fill: 'soft' } as const]), outline, ...marks]
}

interface Named {
  input: RadarInput
  words: RadarWords
}

const valuesAt = ({ input: { shapes }, words }: Named, rank: number): string =>
  shapes
    .map(({ values }) => values[rank])
    .map((value) => (known(value) ? words.number(value) : words.none))
    .join(' / ')

/** A name on one line where it fits, else on two. */
const linesOf = (name: string, width: number): string[] => {
  if (widthOf(name, sizes.text) <= width) return [name]
  const words = name.slice(0, NAME_LIMIT).split(' ')
  let first = words.shift() ?? ''
  while (words[0] !== undefined && widthOf(`${first} ${words[0]}`, sizes.text) <= width)
    first += ` ${words.shift() ?? ''}`
  return words.length === 0 ? [first] : [first, words.join(' ')]
}

/** The name of each axis and its values at its end. */
const namesAround = (wheel: Wheel, named: Named, total: number): Shape[] =>
  named.input.axes.flatMap((axis, rank) => {
    const place = beyond(wheel, rank, 14)
    const [anchor, isAbove] = [anchorOf(place, wheel), place.y < wheel.middle.y - 4]
    const beside = anchor === 'start' ? total - place.x : place.x
    // Between its two neighbours.
    const width = anchor === 'middle' ? Math.min(total, (wheel.count > 6 ? 1.1 : 2) * (wheel.reach + 14)) : beside
    const lines = linesOf(axis, width)
    const top = isAbove ? place.y + 6 - LINE * lines.length : place.y + 8
    const value = { x: place.x, y: top + LINE * lines.length, anchor, isBold: true, width }
    return [
      ...lines.flatMap((line, below) => textAt(line, { x: place.x, y: top + LINE * below, anchor, width })),
      ...textAt(valuesAt(named, rank), value),
    ]
  })

/** The number of each axis at its end; names and values stand in a list beside. */
const numbersAround = (wheel: Wheel, named: Named, left: number): Shape[] =>
  named.input.axes.flatMap((axis, rank) => {
    const place = beyond(wheel, rank, 12)
    const y = LINE * (rank + 1)
    const values = valuesAt(named, rank)
    const right = named.input.width ?? 640
    return [
      ...textAt(String(rank + 1), { x: place.x, y: place.y + 4, size: sizes.small, anchor: 'middle', fill: 'muted' }),
      ...textAt(String(rank + 1), { x: left, y, size: sizes.small, anchor: 'end', fill: 'muted' }),
      ...textAt(axis, { x: left + 8, y, width: right - left - 16 - widthOf(values, sizes.text, true) }),
      ...textAt(values, { x: right - 2, y, anchor: 'end', isBold: true }),
    ]
  })

/** Which shape is which, where there are two. */
const legend = ({ input: { shapes } }: Named, y: number): Shape[] =>
  shapes.length < 2
    ? []
    : shapes.flatMap(({ name }, rank): Shape[] => {
        const x = rank === 0 ? 2 : 242
        const role = rank === 0 ? 'series' : 'second'
        return [
          {
            kind: 'line',
            from: { x, y: y - 4 },
            to: { x: x + 22, y: y - 4 },
            stroke: role,
            strokeWidth: rank === 0 ? 2 : 1.5,
            ...(rank === 0 ? {} : { dash: 'dashed' as const }),
          },
          markerAt(rank === 0 ? 'disc' : 'square', { x: x + 11, y: y - 4 }, role),
          ...textAt(name, { x: x + 30, y, size: sizes.small, fill: 'muted', width: 200 }),
        ]
      })

const tableOf = ({ input: { axes, shapes }, words }: Named): ChartTable => ({
  header: [words.axis, ...shapes.map(({ name }) => name)],
  rows: axes.map((axis, rank) => [
    axis,
    ...shapes.map(({ values }) => {
      const value = values[rank]
      return known(value) ? words.number(value) : words.none
    }),
  ]),
  numeric: shapes.map((_shape, rank) => rank + 1),
})

const altOf = ({ input: { name, axes, shapes }, words }: Named): string => {
  const told = shapes.flatMap(({ name: shape, values }) => {
    const there = values.slice(0, axes.length).filter(known)
    if (there.length === 0) return []
    if (axes.length > MOST_NAMED) {
      const mean = there.reduce((sum, value) => sum + value, 0) / there.length
      return [words.shape(shape, words.mean(words.number(mean), there.length))]
    }
    const list = axes.flatMap((axis, rank) => {
      const value = values[rank]
      return known(value) ? [`${axis} ${words.number(value)}`] : []
    })
    return [words.shape(shapes.length > 1 ? shape : '', list.join(', '))]
  })
  return words.alt(name, told.join(words.joined))
}

const thirds = (max: number): number[] => [max / 3, (2 * max) / 3, max]

/** Values on three axes or more around a middle, one shape or two of them, each value written at the end of its axis. */
export function radarDrawing(given: RadarInput, words: RadarWords): Chart {
  const input = {
    ...given,
    shapes: given.shapes
      .slice(0, 2)
      .map(({ name, values }) => ({ name, values: values.map((value) => (known(value) ? value : null)) })),
    max: given.max > 0 ? given.max : 1,
  }
  const { axes, shapes, max, rings = thirds(max), width = 640 } = input
  const named: Named = { input, words }
  const isNumbered = axes.length > MOST_NAMED
  const foot = shapes.length > 1 ? 28 : 0
  const half = (isNumbered ? width - KEY : width) / 2
  const reach = Math.max(20, Math.min(half - (isNumbered ? 24 : SIDE), 112))
  const height = isNumbered ? Math.max(2 * reach + 56, LINE * axes.length + 8) : 2 * (reach + ABOVE)
  const middle = { x: half, y: isNumbered ? reach + 28 : height / 2 }
  const wheel: Wheel = { middle, reach, count: axes.length, max }
  const [first, second] = shapes
  const drawn: Shape[] = [
    // The surface lies under the rings, so that they are seen through it.
    ...valueShapes(wheel, first?.values ?? [], false).slice(0, 1),
    ...wheelShapes(wheel, rings),
    ...valueShapes(wheel, first?.values ?? [], false).slice(1),
    ...valueShapes(wheel, second?.values ?? [], true),
    ...(isNumbered ? numbersAround(wheel, named, width - KEY + 34) : namesAround(wheel, named, width)),
    ...legend(named, height + foot - 8),
  ]
  return { drawing: { width, height: height + foot, shapes: drawn }, alt: altOf(named), table: tableOf(named) }
}
