import { assertNever } from '../../../shared/errors.ts'
import type { Point, Shape } from '../../../shared/charts/drawing.ts'
import classes from './charts.module.css'

const pointsOf = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')

const paintOf = ({ stroke, fill, strokeWidth, dash }: Exclude<Shape, { kind: 'text' }>) => ({
  className: classes.shape,
  'data-stroke': stroke,
  'data-fill': fill,
  'data-dash': dash,
  strokeWidth,
})

const ShapeMark = ({ shape }: { shape: Shape }) => {
  switch (shape.kind) {
    case 'line':
      return <line {...paintOf(shape)} x1={shape.from.x} y1={shape.from.y} x2={shape.to.x} y2={shape.to.y} />
    case 'polyline':
      return <polyline {...paintOf(shape)} points={pointsOf(shape.points)} />
    case 'polygon':
      return <polygon {...paintOf(shape)} points={pointsOf(shape.points)} />
    case 'rect':
      return <rect {...paintOf(shape)} x={shape.x} y={shape.y} width={shape.width} height={shape.height} />
    case 'circle':
      return <circle {...paintOf(shape)} cx={shape.x} cy={shape.y} r={shape.radius} />
    case 'text':
      return (
        <text
          className={classes.word}
          data-fill={shape.fill}
          data-bold={shape.isBold}
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          textAnchor={shape.anchor}
        >
          {shape.text}
        </text>
      )
    default:
      return assertNever(shape)
  }
}

/** The shapes of a chart in the colours of the theme. */
export const ChartShapes = ({ shapes }: { shapes: readonly Shape[] }) =>
  shapes.map((shape, rank) => <ShapeMark key={rank} shape={shape} />)
