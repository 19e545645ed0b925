import { t } from 'i18next'
import { rpc } from '../../rpc.ts'
import { fullDate, shortDate } from '../../ui/format.ts'
import { meetingName } from '../../ui/meetingName.ts'
import type { RecordFinder } from '../../ui/RecordInput.tsx'

const LIMIT = 30

/** Meetings, newest first: « COPIL n° 2 · 7 février 2023 ». */
export const meetingFinder: RecordFinder = {
  name: 'meetings',
  find: async (search) => {
    const rows = await rpc.meetings.list({ search })
    return rows.slice(0, LIMIT).map((row) => ({ id: row.id, label: `${meetingName(row)} · ${fullDate(row.date)}` }))
  },
}

/** Decisions, newest meeting first. */
export const decisionFinder: RecordFinder = {
  name: 'decisions',
  find: async (search) => {
    const { rows } = await rpc.decisions.list({ search, limit: LIMIT })
    return rows.map(({ id, number, text }) => ({ id, label: `${number} · ${text}` }))
  },
}

/** Interviews, by company and date. */
export const interviewFinder: RecordFinder = {
  name: 'interviews',
  find: async (search) => {
    const { rows } = await rpc.interviews.list({ search, limit: LIMIT })
    return rows.map(({ id, organisationName, date }) => ({ id, label: `${organisationName} · ${shortDate(date)}` }))
  },
}

/** Needs and offers, with the company that stated them. */
export const needFinder: RecordFinder = {
  name: 'needs',
  find: async (search) => {
    const { rows } = await rpc.needs.list({ search, limit: LIMIT })
    return rows.map(({ id, organisationName, text }) => ({ id, label: `${organisationName} · ${text}` }))
  },
}

/** Flows in and out, with their company. */
export const flowFinder: RecordFinder = {
  name: 'flows',
  find: async (search) => {
    const { rows } = await rpc.flows.list({ search, limit: LIMIT })
    return rows.map(({ id, organisationName, label, direction }) => ({
      id,
      label: [organisationName, label, t(`enums.flowDirection.${direction}`)].join(' · '),
    }))
  },
}
