import { meetingWords, type NamedMeeting } from '../../shared/meetings/meetings.words.ts'
import type { Id } from '../../shared/fields.ts'
import type { Db } from '../db/db.ts'
import { findApprovalItems, updateAgendaItem } from './meetings.queries.ts'

/**
 * Names a meeting as it is now where the agendas of its body's later meetings approve its minutes under its former name. An item
 * that the officer rewrote stays, and so does what is frozen.
 */
export function renameApproval(db: Db, committeeId: Id, { from, to }: { from: NamedMeeting; to: NamedMeeting }): void {
  for (const { approval } of Object.values(meetingWords)) {
    const title = approval(to)
    if (title === approval(from)) continue
    for (const { id } of findApprovalItems(db, committeeId, approval(from))) updateAgendaItem(db, id, { title })
  }
}
