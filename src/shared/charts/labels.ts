import type { Box } from '../svg.ts'
import { sizes, textAt, widthOf, type ChartRole, type Point, type TextShape } from './drawing.ts'

const touch = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

const isInside = (box: Box, room: Box): boolean =>
  box.x >= room.x &&
  box.y >= room.y &&
  box.x + box.width <= room.x + room.width &&
  box.y + box.height <= room.y + room.height

export interface Label extends Point {
  text: string
  isBold?: boolean
  fill?: ChartRole
}

const LONGEST = 150
const HEIGHT = sizes.text + 2
const FAR = 7
/** A point on the very edge has room for a label beside it. */
const ASIDE = 2

interface Candidate {
  box: Box
  anchor: TextShape['anchor']
}

/** Where a label can stand: above its point, below, to the right, to the left, then slanted. */
const candidates = ({ x, y, text, isBold }: Label): Candidate[] => {
  const width = Math.min(LONGEST, widthOf(text, sizes.text, isBold))
  const box = (left: number, top: number): Box => ({ x: left, y: top, width, height: HEIGHT })
  const [above, level, below] = [y - FAR - HEIGHT, y - HEIGHT / 2, y + FAR]
  return [
    { box: box(x - width / 2, above), anchor: 'middle' },
    { box: box(x - width / 2, below), anchor: 'middle' },
    { box: box(x + FAR + 1, level), anchor: 'start' },
    { box: box(x - FAR - 1 - width, level), anchor: 'end' },
    { box: box(x + ASIDE, above), anchor: 'start' },
    { box: box(x - ASIDE - width, above), anchor: 'end' },
    { box: box(x + ASIDE, below), anchor: 'start' },
    { box: box(x - ASIDE - width, below), anchor: 'end' },
  ]
}

const drawn = ({ box, anchor }: Candidate, { text, isBold, fill }: Label): TextShape[] => {
  const x = { start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[anchor]
  // A hair of room: a width that is exactly reached is not cut.
  return textAt(text, { x, y: box.y + HEIGHT - 4, width: box.width + 0.5, anchor, isBold, fill })
}

interface Obstacles {
  room: Box
  /** Never covered. */
  markers: readonly Box[]
  /** Covered only where there is no other place. */
  curve: readonly Box[]
}

/** Words beside their points, the first ones first, none over another; what has no place is left to the table. */
export const placeLabels = (labels: readonly Label[], { room, markers, curve }: Obstacles): TextShape[] => {
  const taken: Box[] = [...markers]
  return labels.flatMap((label) => {
    const free = candidates(label).filter(({ box }) => isInside(box, room) && !taken.some((other) => touch(box, other)))
    const best = free.find(({ box }) => !curve.some((other) => touch(box, other))) ?? free[0]
    if (best === undefined) return []
    taken.push(best.box)
    return drawn(best, label)
  })
}

/** The places that a line goes through, as small boxes. */
export const boxesAlong = (points: readonly Point[]): Box[] =>
  points.slice(1).flatMap((to, rank) => {
    const from = points[rank] ?? to
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8))
    return Array.from({ length: steps + 1 }, (_none, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps - 2,
      y: from.y + ((to.y - from.y) * step) / steps - 2,
      width: 4,
      height: 4,
    }))
  })

export const boxAround = ({ x, y }: Point, half = 6): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
})
