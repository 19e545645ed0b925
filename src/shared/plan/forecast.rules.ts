import type { CalendarDate, Id } from '../fields.ts'
import { isSettled } from '../meetings/followUp.rules.ts'
import type { Dependency, PlanAction } from './plan.contract.ts'
import { addDays, daysBetween } from './timeline.rules.ts'

/** An action that will end later than planned, as things stand. */
export interface Delay {
  /** Null for one that has only an end. */
  start: CalendarDate | null
  end: CalendarDate
  /** From its planned end to this one. */
  days: number
  /** It is itself past its end; else lateness comes to it only from those it waits for. */
  isOwn: boolean
  /** The actions that push it, latest first: those it waits for that end too late for its start. */
  causes: Id[]
}

export interface Forecast {
  /** By action. One that is not there ends as planned, is settled, or has no end. */
  delays: ReadonlyMap<Id, Delay>
  /** The dependencies that lateness comes through. */
  links: ReadonlySet<Id>
  /** The actions that these tie. */
  path: ReadonlySet<Id>
}

type Planned = Pick<PlanAction, 'id' | 'status' | 'startDate' | 'dueDate' | 'startedOn'>

interface Push {
  link: Dependency
  /** The day after the end of the one that is waited for. */
  start: CalendarDate
}

/**
 * What lateness comes to: an open action past its end ends today at the earliest; one that waits for a late one starts the day after
 * at the earliest and lasts as long as planned; and so on. A settled action pushes nothing, nor is it pushed; one that has begun no
 * longer waits.
 */
export function forecast(
  actions: readonly Planned[],
  dependencies: readonly Dependency[],
  today: CalendarDate,
): Forecast {
  const byId = new Map(actions.map((action) => [action.id, action]))
  const before = Map.groupBy(dependencies, ({ afterId }) => afterId)
  const known = new Map<Id, Delay | null>()
  const links = new Set<Id>()

  const pushesOn = ({ id, startDate, dueDate, startedOn }: Planned): Push[] => {
    const planned = startDate ?? dueDate
    if (planned === null || startedOn !== null) return []
    return (before.get(id) ?? [])
      .flatMap((link) => {
        const delay = delayOf(link.beforeId)
        return delay === null ? [] : [{ link, start: addDays(delay.end, 1) }]
      })
      .filter(({ start }) => start > planned)
      .toSorted((one, other) => other.start.localeCompare(one.start))
  }

  const delayOf = (id: Id): Delay | null => {
    const found = known.get(id)
    if (found !== undefined) return found
    // While it is being worked out: an order that went round in a circle would otherwise never end.
    known.set(id, null)
    const action = byId.get(id)
    if (!action || action.dueDate === null || isSettled(action.status)) return null
    const { startDate, dueDate } = action
    const pushes = pushesOn(action)
    const start = pushes[0]?.start ?? startDate
    const pushed =
      pushes[0] === undefined ? dueDate : addDays(pushes[0].start, daysBetween(startDate ?? dueDate, dueDate))
    const end = pushed < today ? today : pushed
    if (end <= dueDate) return null
    const delay: Delay = {
      start: startDate === null ? null : start,
      end,
      days: daysBetween(dueDate, end),
      isOwn: dueDate < today,
      causes: pushes.map(({ link }) => link.beforeId),
    }
    for (const { link } of pushes) links.add(link.id)
    known.set(id, delay)
    return delay
  }

  for (const { id } of actions) delayOf(id)
  const delays = new Map([...known].flatMap(([id, delay]) => (delay === null ? [] : [[id, delay] as const])))
  const path = new Set(
    dependencies.filter(({ id }) => links.has(id)).flatMap(({ beforeId, afterId }) => [beforeId, afterId]),
  )
  return { delays, links, path }
}
