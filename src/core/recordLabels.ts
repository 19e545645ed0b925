import type { RecordLabels } from './db/recordLabels.ts'

const contactLabel = `concat_ws(', ', nullif(trim(first_name || ' ' || last_name), ''), job_title)`
const meetingLabel = `committee.code || ' n°\u00A0' || meeting.number || ' · ' || full_date(meeting.date)`
const ofMeeting = (child: string): string =>
  `SELECT ${child}.id, ${meetingLabel} FROM ${child} JOIN meeting ON meeting.id = ${child}.meeting_id
     JOIN committee ON committee.id = meeting.committee_id`

/** How a person recognises a record, one line a table: shown where something that is used cannot be removed. */
export const recordLabels: RecordLabels = {
  initiative: 'SELECT id, name FROM initiative',
  zone: 'SELECT id, name FROM zone',
  phase: 'SELECT id, name FROM phase',
  milestone: 'SELECT id, name FROM milestone',
  organisation: 'SELECT id, name FROM organisation',
  contact: `SELECT contact.id, ${contactLabel} || ' (' || iif(organisation.short_name = '', organisation.name, organisation.short_name) || ')' FROM contact
              JOIN organisation ON organisation.id = contact.organisation_id`,
  committee: 'SELECT id, name FROM committee',
  membership:
    'SELECT membership.id, committee.name FROM membership JOIN committee ON committee.id = membership.committee_id',
  meeting: `SELECT meeting.id, ${meetingLabel} FROM meeting JOIN committee ON committee.id = meeting.committee_id`,
  agenda_item: ofMeeting('agenda_item'),
  attendance: ofMeeting('attendance'),
  decision: 'SELECT id, number FROM decision',
  action: 'SELECT id, number FROM action',
  frozen_minutes: 'SELECT id, file_name FROM frozen_minutes',
}
