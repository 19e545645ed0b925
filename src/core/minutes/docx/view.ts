import type { Minutes } from '../../../shared/minutes/minutes.contract.ts'
import type { MeetingView } from '../../word/meeting.ts'

/** What the minutes are written from: answers of the contract, as they are. */
export interface MinutesView extends MeetingView {
  minutes: Minutes
  status: 'draft' | 'validated'
  version: number
}
