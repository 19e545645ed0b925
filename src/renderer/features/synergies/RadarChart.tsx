import { useTranslation } from 'react-i18next'
import { readinessAxes, type ReadinessAxis } from '../../../shared/synergies/impacts.contract.ts'
import classes from './Readiness.module.css'

/** The middle of the drawing, how far level 9 is from it, and how far the words are. */
const [MIDDLE, REACH, WORDS] = [150, 96, 112]
const TOP_LEVEL = 9
const RINGS = [3, 6, 9]

interface Point {
  x: number
  y: number
}

const pointAt = (axis: number, distance: number): Point => {
  const angle = (axis / readinessAxes.length) * 2 * Math.PI - Math.PI / 2
  return { x: MIDDLE + distance * Math.cos(angle), y: MIDDLE + distance * Math.sin(angle) }
}

const polygon = (distanceOf: (axis: number) => number): string =>
  readinessAxes
    .map((_axis, rank) => {
      const { x, y } = pointAt(rank, distanceOf(rank))
      return `${x.toFixed(1)},${y.toFixed(1)}`
    })
    .join(' ')

const anchorOf = ({ x }: Point) => {
  if (Math.abs(x - MIDDLE) < 1) return 'middle'
  return x > MIDDLE ? 'start' : 'end'
}

/** The six levels as a shape, each written at its corner; the table beside it says the same. */
export const RadarChart = ({ levels }: { levels: Partial<Record<ReadinessAxis, number>> }) => {
  const { t } = useTranslation()
  const distance = (rank: number) => {
    const axis = readinessAxes[rank]
    return ((axis === undefined ? 0 : (levels[axis] ?? 0)) / TOP_LEVEL) * REACH
  }
  const summary = readinessAxes
    .map((axis) => `${t(`enums.readinessAxis.${axis}`)} ${levels[axis] ?? t('synergies.readiness.notAssessed')}`)
    .join(', ')
  return (
    <svg
      className={classes.radar}
      viewBox="-60 0 452 300"
      role="img"
      aria-label={t('synergies.readiness.radar', { summary })}
    >
      {RINGS.map((level) => (
        <polygon key={level} className={classes.ring} points={polygon(() => (level / TOP_LEVEL) * REACH)} />
      ))}
      {readinessAxes.map((axis, rank) => {
        const end = pointAt(rank, REACH)
        return <line key={axis} className={classes.ring} x1={MIDDLE} y1={MIDDLE} x2={end.x} y2={end.y} />
      })}
      <polygon className={classes.shape} points={polygon(distance)} />
      {readinessAxes.map((axis, rank) => {
        const corner = pointAt(rank, distance(rank))
        return levels[axis] === undefined ? null : (
          <circle key={axis} className={classes.dot} cx={corner.x} cy={corner.y} r={3} />
        )
      })}
      {readinessAxes.map((axis, rank) => {
        const place = pointAt(rank, WORDS)
        return (
          <text key={axis} className={classes.word} x={place.x} y={place.y} textAnchor={anchorOf(place)}>
            <tspan x={place.x} dy={place.y < MIDDLE ? -8 : 4}>
              {t(`enums.readinessAxis.${axis}`)}
            </tspan>
            <tspan x={place.x} dy={16} className={classes.level}>
              {levels[axis] ?? t('synergies.readiness.none')}
            </tspan>
          </text>
        )
      })}
    </svg>
  )
}
