import type { MeetingStatus } from '../../../shared/meetings/meetings.contract.ts'
import type { Tone } from '../../ui/StatusBadge.tsx'

/** How each step of a meeting’s life is shown. */
export const statusTone: Record<MeetingStatus, Tone> = {
  preparation: 'waiting',
  convened: 'active',
  held: 'soon',
  draft: 'soon',
  review: 'soon',
  circulated: 'active',
  validated: 'done',
}
