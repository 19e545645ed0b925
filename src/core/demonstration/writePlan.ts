import type { CalendarDate, Id } from '../../shared/fields.ts'
import { frenchTypography } from '../../shared/typography.ts'
import { addNote, addPartner, addRelation, addStep, changeStep } from '../actions/actionParts.service.ts'
import { findSteps } from '../actions/actionParts.queries.ts'
import { findAllActions } from '../actions/actions.queries.ts'
import { addAction, changeAction, followAction } from '../actions/actions.service.ts'
import { updateAxis } from '../axes/axes.queries.ts'
import { addAxis } from '../axes/axes.service.ts'
import type { Writing } from '../context.ts'
import { freezePlan } from '../plan/plan.service.ts'
import { on } from './companyLookup.ts'
import { axes, type AxisKey, type PlanExample } from './examplePlan.ts'
import { example } from './examples.ts'
import { facilitationActions } from './facilitationExamples.ts'
import type { ExampleDate } from './exampleMeeting.ts'
import type { FollowedKey } from './followedExamples.ts'
import { typeset, type DemonstrationIds } from './keyedIds.ts'
import { synergyActions } from './planExamples.ts'
import { calendarDate } from './writeMeeting.ts'

interface PlanWriting {
  writing: Writing
  ids: DemonstrationIds
  synergies: ReadonlyMap<FollowedKey, Id>
  meetingAt: (committee: string, date: CalendarDate) => Id | null
}

/** The ids of what the plan is made of, by their keys. */
export interface WrittenPlan {
  action: (key: string) => Id
}

const idIn =
  (ids: ReadonlyMap<string, Id>) =>
  (key: string): Id => {
    const id = ids.get(key)
    if (id === undefined) throw new Error(`Nothing of the plan is called ${key}`)
    return id
  }

function writeAxes(writing: Writing): (key: AxisKey) => Id {
  const made = new Map<string, Id>()
  for (const { key, under, name, description, carriers } of axes) {
    const { id } = addAxis(writing, {
      name: frenchTypography(name),
      parentId: under === undefined ? null : idIn(made)(under),
    })
    updateAxis(writing.db, id, typeset({ description, carriers }))
    made.set(key, id)
  }
  return idIn(made)
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

/** As it was planned: nothing of it has begun. */
function writePlanned({ writing, ids, synergies }: PlanWriting, axisId: Id, planned: PlanExample): Id {
  const { owner, elected, synergy, title, description, objectives = '', indicators = '' } = planned
  const { id } = addAction(writing, {
    meetingId: null,
    agendaItemId: null,
    decisionId: null,
    axisId,
    title: frenchTypography(title),
  })
  changeAction(writing, {
    id,
    ...typeset({ description, objectives, indicators }),
    owner: owner === undefined ? null : { organisationId: null, contactId: ids.contact(owner) },
    electedId: elected === undefined ? null : ids.contact(elected),
    synergyId: synergy === undefined ? null : (synergies.get(synergy) ?? null),
    phaseId: ids.phase('operational2'),
    priority: planned.priority,
    isYearly: planned.isYearly ?? false,
    startDate: calendarDate(planned.start, writing.today),
    dueDate: calendarDate(planned.due, writing.today),
  })
  for (const partner of planned.partners ?? [])
    addPartner(writing, { actionId: id, party: { organisationId: ids.organisation(partner), contactId: null } })
  for (const [step, due] of planned.steps ?? [])
    addStep(writing, {
      actionId: id,
      ...typeset({ title: capitalised(step) }),
      dueDate: calendarDate(due, writing.today),
    })
  return id
}

/** How it went on since: begun, moved, done, and what was noted. */
function writeProgress({ writing }: PlanWriting, actionId: Id, planned: PlanExample): void {
  const { db, today } = writing
  const { status, movedTo, startedOn, settledOn, progressNote = '', steps = [], notes = [] } = planned
  const day = (date: ExampleDate): CalendarDate => calendarDate(date, today)
  if (movedTo !== undefined) changeAction(writing, { id: actionId, dueDate: day(movedTo) })
  followAction(writing, {
    id: actionId,
    status,
    progressNote: frenchTypography(progressNote),
    ...(settledOn === undefined ? {} : { settledOn: day(settledOn) }),
  })
  if (startedOn !== undefined) changeAction(writing, { id: actionId, startedOn: day(startedOn) })
  const written = findSteps(db, [actionId])
  steps.forEach(([, , doneOn], rank) => {
    const step = written[rank]
    if (doneOn !== undefined && step !== undefined) changeStep(writing, { id: step.id, doneOn: day(doneOn) })
  })
  for (const [date, text] of notes)
    addNote(on(writing, today), { actionId, date: day(date), text: frenchTypography(text) })
}

/** What was born in meetings finds its place in the plan: under the axis of its group, or under facilitation. */
function placeBornInMeetings({ writing, ids }: PlanWriting, axisId: (key: AxisKey) => Id): void {
  const axisOf = new Map<Id | null, AxisKey>([
    [ids.committee('emploi'), 'jobs'],
    [ids.committee('securite'), 'security'],
    [ids.committee('dechets'), 'waste'],
  ])
  for (const { id, meetingId, committeeId } of findAllActions(writing.db))
    if (meetingId !== null) changeAction(writing, { id, axisId: axisId(axisOf.get(committeeId) ?? 'facilitation') })
}

/** The plan as the COPIL of September 2023 adopted it, frozen there, then as it went on. */
export function writePlan(target: PlanWriting): WrittenPlan {
  const { writing } = target
  const axisId = writeAxes(writing)
  const all = [...facilitationActions, ...synergyActions]
  const made = new Map<string, Id>()
  const write = (planned: PlanExample): void => {
    made.set(planned.key, writePlanned(target, axisId(planned.axis), planned))
  }
  for (const planned of all.filter(({ isLater = false }) => !isLater)) write(planned)
  freezePlan(writing, {
    name: frenchTypography(example('Plan adopté')),
    meetingId: target.meetingAt('copil', '2023-09-12'),
    note: '',
  })
  for (const planned of all.filter(({ isLater = false }) => isLater)) write(planned)
  for (const planned of all) writeProgress(target, idIn(made)(planned.key), planned)
  for (const { key, after = [] } of all)
    for (const before of after)
      addRelation(writing, { actionId: idIn(made)(key), otherId: idIn(made)(before), kind: 'before' })
  placeBornInMeetings(target, axisId)
  return { action: idIn(made) }
}
