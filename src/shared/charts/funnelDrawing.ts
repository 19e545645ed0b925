import { sizes, textAt, widthOf, type Chart, type Shape } from './drawing.ts'

export interface FunnelStage {
  name: string
  /** Came to it or further. */
  reached: number
  /** Stand there now. */
  count: number
  /** Of those that reached the stage before, in thousandths. */
  share: number | null
  /** From the stage before to this one. */
  medianDays: number | null
}

export interface FunnelInput {
  stages: readonly FunnelStage[]
  width?: number
}

export interface FunnelWords {
  header: readonly [stage: string, reached: string, share: string, median: string, standing: string]
  days: (days: number) => string
  share: (thousandths: number) => string
  number: (value: number) => string
  /** Between two stages: the share that passed, and in how long. */
  passage: (share: string, days: string | null) => string
  standing: (count: number) => string
  none: string
  nothing: string
  alt: (stages: readonly FunnelStage[]) => string
}

const [BAR, BETWEEN, GAP, NAME] = [24, 20, 10, 200]

interface Columns {
  width: number
  left: number
  room: number
  most: number
}

/** The name, the bar as long as what reached the stage, darker for what stands there now, and both numbers. */
const stageShapes = (stage: FunnelStage, y: number, { columns, words }: Drawn): Shape[] => {
  const { left, room, most } = columns
  const lengthOf = (value: number) => (most === 0 ? 0 : (Math.max(0, value) / most) * room)
  const [reached, standing] = [lengthOf(stage.reached), lengthOf(Math.min(stage.count, stage.reached))]
  const baseline = y + BAR / 2 + 4
  const number = words.number(stage.reached)
  const after = left + reached + 6
  const bold = { x: after, y: baseline, isBold: true }
  const said = { x: after + widthOf(number, sizes.text, true) + 8, y: baseline, size: sizes.small }
  return [
    ...textAt(stage.name, { x: left - GAP, y: baseline, anchor: 'end', width: left - GAP }),
    ...(reached === 0
      ? ([{ kind: 'line', from: { x: left, y }, to: { x: left, y: y + BAR }, stroke: 'axis' }] as const)
      : ([
          { kind: 'rect', x: left, y, width: reached, height: BAR, fill: 'soft', stroke: 'series' },
          ...(standing === 0
            ? []
            : [{ kind: 'rect', x: left, y, width: standing, height: BAR, fill: 'series' } as const]),
        ] as const)),
    ...textAt(number, bold),
    ...(stage.count === 0 ? [] : textAt(words.standing(stage.count), { ...said, fill: 'muted' })),
  ]
}

interface Drawn {
  columns: Columns
  words: FunnelWords
}

/** Between two bars: an arrow down, the share that passed and in how long. */
const passageShapes = ({ share, medianDays }: FunnelStage, y: number, { columns, words }: Drawn): Shape[] => {
  if (share === null) return []
  const x = columns.left + 6
  const middle = y + BETWEEN / 2
  const days = medianDays === null ? null : words.days(medianDays)
  return [
    { kind: 'line', from: { x, y: middle - 6 }, to: { x, y: middle + 5 }, stroke: 'axis' },
    {
      kind: 'polyline',
      points: [
        { x: x - 3, y: middle + 2 },
        { x, y: middle + 5.5 },
        { x: x + 3, y: middle + 2 },
      ],
      stroke: 'axis',
    },
    ...textAt(words.passage(words.share(share), days), {
      x: x + 10,
      y: middle + 4,
      size: sizes.small,
      fill: 'muted',
      width: columns.width - x - 12,
    }),
  ]
}

/** How many synergies came to each stage, what share of them came to the next and in how long, and how many stand there. */
export function funnelDrawing({ stages, width = 640 }: FunnelInput, words: FunnelWords): Chart {
  const most = Math.max(0, ...stages.map(({ reached }) => reached))
  const longest = Math.max(0, ...stages.map(({ name }) => widthOf(name, sizes.text)))
  const left = Math.min(NAME, longest) + GAP + 1
  const said = stages.map(
    ({ reached, count }) =>
      widthOf(words.number(reached), sizes.text, true) + widthOf(words.standing(count), sizes.small),
  )
  const columns: Columns = { width, left, most, room: Math.max(40, width - left - Math.max(0, ...said) - 22) }
  const drawn: Drawn = { columns, words }
  const shapes: Shape[] = stages.flatMap((stage, rank) => {
    const y = 1 + rank * (BAR + BETWEEN)
    const passage = rank === 0 ? [] : passageShapes(stage, y - BETWEEN, drawn)
    return [...passage, ...stageShapes(stage, y, drawn)]
  })
  const empty = textAt(words.nothing, { x: width / 2, y: 24, anchor: 'middle', fill: 'muted' })
  const height = stages.length === 0 ? 40 : stages.length * (BAR + BETWEEN) - BETWEEN + 2
  return {
    drawing: { width, height, shapes: stages.length === 0 ? empty : shapes },
    alt: words.alt(stages),
    table: {
      header: [...words.header],
      rows: stages.map(({ name, reached, share, medianDays, count }) => [
        name,
        words.number(reached),
        share === null ? words.none : words.share(share),
        medianDays === null ? words.none : words.days(medianDays),
        words.number(count),
      ]),
      numeric: [1, 2, 3, 4],
    },
  }
}
