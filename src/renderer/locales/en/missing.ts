import type { missingFr } from '../fr/missing.ts'

export const missingEn: typeof missingFr = {
  place: 'the place or the video link',
  startTime: 'the start time',
  agendaEmpty: 'at least one agenda item',
  heldInFuture: 'that the date of the meeting is past',
  attendanceEmpty: 'the attendance',
  chair: 'who chairs',
  writer: 'who writes the minutes',
  discussionEmpty: 'the discussion of at least one item',
  wrongStep: 'a step in between',
  phaseNotOpen: 'that the phase is open',
  earlierPhaseOpen: 'that earlier phases are closed',
  milestonesPending: 'milestones to reach',
  deliverablesPending: 'deliverables to hand in',
  objectivesEmpty: 'the objectives of the phase',
  phaseNotPlanned: 'a phase that is not open already',
  decisionAlreadyUsed: 'another decision: this one opens or closes a phase already',
}
