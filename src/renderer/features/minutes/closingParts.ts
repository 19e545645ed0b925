import type { Meeting } from '../../../shared/meetings/meetings.contract.ts'
import { isEmptyRichText } from '../../../shared/richText.ts'

/** What follows the agenda, in the order of the minutes; `group` only at a meeting of a follow-up group. */
export const closingParts = ['group', 'progress', 'openPoints', 'otherBusiness', 'next', 'annexes'] as const
export type ClosingPart = (typeof closingParts)[number]

const isEmpty = (part: ClosingPart, meeting: Meeting, hasOtherRecords: boolean): boolean => {
  if (part === 'openPoints') return isEmptyRichText(meeting.openPoints)
  if (part === 'otherBusiness') return isEmptyRichText(meeting.otherBusiness) && !hasOtherRecords
  if (part === 'next') return meeting.nextDate === null && isEmptyRichText(meeting.nextAgenda)
  return part === 'annexes' && meeting.annexes.length === 0
}

/** The parts on screen: all while they can be written, only what was written once the minutes are frozen. */
export const shownParts = (meeting: Meeting, hasOtherRecords: boolean): ClosingPart[] =>
  closingParts
    .filter((part) => part !== 'group' || meeting.committeeKind === 'followUp')
    .filter((part) => meeting.status !== 'validated' || !isEmpty(part, meeting, hasOtherRecords))
