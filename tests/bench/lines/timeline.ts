import { timelineRange } from '../../../src/shared/plan/timeline.rules.ts'
import { drawTimeline } from '../../../src/shared/plan/timelineDrawing.ts'
import { reading, type Bed, type Line } from '../bed.ts'
import { NOW } from '../draw.ts'

/** Every sheet of a large plan is drawn before one wonders. */
const DRAWN = 500

/** The plan of a thousand actions, as the table and the timeline read it, and the drawing of its timeline. */
export function timelineLines({ client, replay }: Bed): Line[] {
  const today = NOW.slice(0, 10)
  const read = async () => {
    const [plan, phases, meetings] = [
      await client.plan.read(),
      await client.phases.list(),
      await client.meetings.list({}),
    ]
    return { plan, phases, meetings }
  }
  return [
    reading('plan table, 1 000 actions', () => client.plan.read()),
    {
      name: 'plan timeline drawn, 1 000 actions',
      budget: DRAWN,
      run: async () => {
        const { plan, phases, meetings } = await read()
        return drawTimeline({
          plan,
          phases,
          meetings: meetings.map(({ date, committeeCode }) => ({ date, label: committeeCode })),
          today,
          ...timelineRange({ plan, phases, today }),
          locale: 'fr',
          paper: 'A3',
        })
      },
      floor: () => replay(read),
    },
  ]
}
