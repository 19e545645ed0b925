import type { Paper } from '../../../shared/documents/documents.contract.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import { addMonths, timelineRange } from '../../../shared/plan/timeline.rules.ts'
import { drawTimeline } from '../../../shared/plan/timelineDrawing.ts'
import type { Locale } from '../../../shared/typography.ts'
import { palette } from '../../word/palette.ts'
import type { Drawing } from '../../word/picture.ts'
import type { ToldPlan } from '../actionPlan/told.ts'

/** A date typed wrongly (0203, 9999) does not stretch the drawing: it goes this far from today at most. */
const FURTHEST_MONTHS = 15 * 12

function rangeOf({ actions, phases, madeOn }: ToldPlan): { from: CalendarDate; to: CalendarDate } {
  const { from, to } = timelineRange({ plan: { actions }, phases, today: madeOn })
  const [earliest, latest] = [addMonths(madeOn, -FURTHEST_MONTHS), addMonths(madeOn, FURTHEST_MONTHS)]
  return { from: from < earliest ? earliest : from, to: to > latest ? latest : to }
}

/** The timeline of what a reader may know, a page after another; none where there is nothing to draw. */
export function drawPlan(
  told: ToldPlan,
  { paper, locale, accentColour }: { paper: Paper; locale: Locale; accentColour: string },
): Drawing[] {
  if (told.actions.length === 0) return []
  const { axes, actions, dependencies, phases, meetings, madeOn } = told
  return drawTimeline({
    plan: { axes, actions, dependencies },
    phases,
    meetings,
    today: madeOn,
    ...rangeOf(told),
    locale,
    paper,
    accent: `#${palette(accentColour).ink}`,
  })
}
