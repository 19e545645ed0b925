import type { ComponentType } from 'react'
import type { Meeting } from '../../../shared/meetings/meetings.contract.ts'
import type { Minutes } from '../../../shared/minutes/minutes.contract.ts'

/** What each tab of a meeting that this feature fills is given. */
export interface PanelProps {
  meeting: Meeting
  minutes: Minutes
}

/** What another feature tells of a follow-up group at one of its meetings. */
export type GroupPart = ComponentType<{ meeting: Meeting }>

/** Nothing that the minutes contain changes any more. */
export const isFrozen = (meeting: Meeting): boolean => meeting.status === 'validated'
