import type { TimeEntryRow } from '../../../shared/timeLog/timeLog.contract.ts'
import { rpc } from '../../rpc.ts'
import { fullDate } from '../format.ts'
import { meetingName } from '../meetingName.ts'
import type { RecordChoice, RecordFinder } from '../RecordInput.tsx'
import { todayDate } from '../today.ts'

// One field finds three kinds of records: each id says which it is.
const kinds = ['meeting', 'organisation', 'action'] as const
type Kind = (typeof kinds)[number]

const LIMIT = 8
const choiceOf = (kind: Kind, id: string, label: string): RecordChoice => ({ id: `${kind} ${id}`, label })

/** Time or a journey noted for a meeting. */
export const aboutMeeting = (id: string, label: string): RecordChoice => choiceOf('meeting', id, label)
/** Time or a journey noted for a company. */
export const aboutCompany = (id: string, label: string): RecordChoice => choiceOf('organisation', id, label)

type Tied = Pick<TimeEntryRow, 'meetingId' | 'meetingLabel' | 'organisationId' | 'organisationName'> &
  Partial<Pick<TimeEntryRow, 'actionId' | 'actionNumber' | 'actionTitle'>>

/** What an entry or a journey is noted for, the most precise first; null: for none. */
export const aboutOf = (row: Tied): RecordChoice | null => {
  const { meetingId, organisationId, actionId } = row
  if (actionId) return choiceOf('action', actionId, `${row.actionNumber ?? ''} · ${row.actionTitle ?? ''}`)
  if (meetingId !== null) return aboutMeeting(meetingId, row.meetingLabel)
  return organisationId === null ? null : aboutCompany(organisationId, row.organisationName)
}

/** The three references, of which one at most is given. */
export const idsOf = (
  about: RecordChoice | null,
): { meetingId: string | null; organisationId: string | null; actionId: string | null } => {
  const [kind, id = null] = about?.id.split(' ') ?? []
  return {
    meetingId: kind === 'meeting' ? id : null,
    organisationId: kind === 'organisation' ? id : null,
    actionId: kind === 'action' ? id : null,
  }
}

const findMeetings = async (search: string): Promise<RecordChoice[]> => {
  if (search === '') {
    const { meetings } = await rpc.timeLog.suggestions({ date: todayDate() })
    return meetings.map(({ id, label }) => aboutMeeting(id, label))
  }
  const rows = await rpc.meetings.list({ search })
  return rows.slice(0, LIMIT).map((row) => aboutMeeting(row.id, `${meetingName(row)} · ${fullDate(row.date)}`))
}

const findOrganisations = async (search: string): Promise<RecordChoice[]> => {
  const found = await rpc.organisations.parties({ search, only: 'organisations', limit: LIMIT })
  return found.flatMap(({ organisationId, label }) =>
    organisationId === null ? [] : [aboutCompany(organisationId, label)],
  )
}

const findActions = async (search: string): Promise<RecordChoice[]> => {
  const { rows } = await rpc.actions.list({ search, limit: LIMIT })
  return rows.map(({ id, number, title }) => choiceOf('action', id, `${number} · ${title}`))
}

/** Meetings, companies and actions; before anything is typed, the meetings of these days first. */
export const aboutFinder: RecordFinder = {
  name: 'timeLog.about',
  find: async (search) =>
    (await Promise.all([findMeetings(search), findOrganisations(search), findActions(search)])).flat(),
}

/** The same without actions: one does not travel to an action. */
export const placeFinder: RecordFinder = {
  name: 'timeLog.place',
  find: async (search) => (await Promise.all([findMeetings(search), findOrganisations(search)])).flat(),
}
