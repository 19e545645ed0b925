import type { Dashboard } from '../../../shared/dashboard/dashboard.contract.ts'
import type { GroupSection } from '../../../shared/groups/groups.contract.ts'
import type { Minutes } from '../../../shared/minutes/minutes.contract.ts'
import type { MeetingView } from '../../word/meeting.ts'

/** What the minutes are written from: answers of the contract, as they are. */
export interface MinutesView extends MeetingView {
  minutes: Minutes
  /** Of a follow-up group that was made for a synergy or an action: what partners may read of it. */
  group: GroupSection | null
  /** What the body saw of the démarche: frozen once the minutes are circulated. */
  dashboard: Dashboard
  status: 'draft' | 'validated'
  version: number
}
