import type { Audience } from '../../shared/confidentiality.ts'
import { assertNever } from '../../shared/errors.ts'
import type { DocumentRequest } from '../../shared/documents/documents.contract.ts'
import {
  actionSheetFileName,
  documentFileName,
  handoverFileName,
  interviewReportFileName,
  calendarFileName,
  changesFileName,
  dashboardFileName,
  mailFileName,
  meetingCalendarFileName,
  periodReportFileName,
  planFileName,
  synergySheetFileName,
  tableFileName,
} from '../../shared/documents/documents.rules.ts'
import type { CalendarDate, Id } from '../../shared/fields.ts'
import { isSettled } from '../../shared/meetings/followUp.rules.ts'
import type { Locale } from '../../shared/typography.ts'
import { getAttachment } from '../attachments/attachments.queries.ts'
import { findConfidentialActions } from '../actions/actions.queries.ts'
import type { CoreContext } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { found } from '../db/found.ts'
import { getInitiative } from '../initiative/initiative.service.ts'
import { getInterviewWithNames } from '../interviews/interviews.queries.ts'
import { getMeetingRow } from '../meetings/meetings.queries.ts'
import { noticeDocument, type NoticeView } from '../meetings/notice.docx.ts'
import { signInDocument } from '../meetings/signIn.docx.ts'
import { minutesDocument } from '../minutes/minutes.docx.ts'
import { getFrozenMinutes } from '../minutes/minutes.queries.ts'
import { readDossierView, readMeetingView, readMinutes, readMinutesView } from '../minutes/minutes.view.ts'
import { writeCsv } from '../sheets/csv.ts'
import { writeXlsx } from '../sheets/xlsx.ts'
import type { MeetingView } from '../word/meeting.ts'
import { actionPlanDocument } from './actionPlan/actionPlan.docx.ts'
import { readToldPlan } from './actionPlan/read.ts'
import { actionSheetDocument } from './actionSheet/actionSheet.docx.ts'
import { readActionSheet } from './actionSheet/read.ts'
import type { ToldAction } from './actionSheet/sheet.ts'
import { composeCalendar } from './calendar/compose.ts'
import { composeChanges } from './changes/compose.ts'
import { composeDashboard } from './dashboard/compose.ts'
import { composeHandoverDossier } from './handoverDossier/compose.ts'
import { composeHandoverSheet } from './handoverSheet/compose.ts'
import { composeHundredDays } from './hundredDays/compose.ts'
import { composeMail } from './mail/compose.ts'
import { getHandover, type HandoverRecord } from '../handover/handover.queries.ts'
import { composePeriodReport } from './periodReport/compose.ts'
import { documentedMeeting } from '../calendar/removedMeetings.service.ts'
import { getReport } from '../reports/reports.queries.ts'
import { interviewReportDocument } from './interviewReport/interviewReport.docx.ts'
import { readInterviewReport } from './interviewReport/read.ts'
import { readerOf, readToldView } from './reader.ts'
import { readSynergySheet } from './synergySheet/read.ts'
import type { SynergySheet } from './synergySheet/sheet.ts'
import { synergySheetDocument } from './synergySheet/synergySheet.docx.ts'
import { readTable } from './tables/read.ts'
import { drawPlan } from './timeline/draw.ts'
import { timelineDocument, type TimelineView } from './timeline/timeline.docx.ts'

type RequestOf<Kind extends DocumentRequest['kind']> = Extract<DocumentRequest, { kind: Kind }>

const readSheet = (context: CoreContext, { synergyId, audience }: RequestOf<'synergySheet'>): SynergySheet =>
  readSynergySheet(context.read(), {
    synergyId,
    audience,
    locale: context.settings.get().locale,
    today: context.today(),
  })

const readAction = (context: CoreContext, { actionId, audience }: RequestOf<'actionSheet'>): ToldAction =>
  readActionSheet(context.read(), {
    actionId,
    audience,
    locale: context.settings.get().locale,
    today: context.today(),
  })

function readTimeline(context: CoreContext, { audience, paper }: RequestOf<'actionPlan' | 'timeline'>): TimelineView {
  const db = context.read()
  const { locale } = context.settings.get()
  const reader = readerOf(db, audience, locale)
  const told = readToldPlan(db, { reader, locale, today: context.today() })
  const view = readToldView(db, reader, locale)
  const { accentColour } = view.initiative
  return { ...view, told, paper, drawings: drawPlan(told, { paper, locale, accentColour }) }
}

/** What names the documents of a handover: its name as their reader may know it. Errors: NOT_FOUND. */
function handoverAsRead(
  db: ReadDb,
  { handoverId, audience: asked }: { handoverId: Id; audience?: Audience | undefined },
  locale: Locale,
): Pick<HandoverRecord, 'name' | 'date' | 'version' | 'audience'> {
  const { name, date, version, ...own } = found(getHandover(db, handoverId), 'handover')
  const audience = asked ?? own.audience
  return { ...readerOf(db, audience, locale).scrub({ name }), date, version, audience }
}

/** A name that sorts and can be sent. Errors: NOT_FOUND; CONFIDENTIAL for a sheet that would tell partners of what is confidential. */
export function fileNameOf(context: CoreContext, request: DocumentRequest): string {
  const db = context.read()
  const { locale } = context.settings.get()
  switch (request.kind) {
    case 'notice':
    case 'signIn':
    case 'minutes':
      return documentFileName(request.kind, found(getMeetingRow(db, request.meetingId), 'meeting'), locale)
    case 'interviewReport':
      return interviewReportFileName(found(getInterviewWithNames(db, request.interviewId), 'interview'), locale)
    case 'synergySheet':
      // Named by what its reader may know.
      return synergySheetFileName(readSheet(context, request), request.audience, locale)
    case 'actionSheet':
      return actionSheetFileName(readAction(context, request), request.audience, locale)
    case 'actionPlan':
    case 'timeline':
      return planFileName(request, { date: context.today(), initiativeName: getInitiative(db).name }, locale)
    case 'table':
      return tableFileName(request, { date: context.today(), initiativeName: getInitiative(db).name }, locale)
    case 'dashboard':
      return dashboardFileName(found(getMeetingRow(db, request.meetingId), 'meeting'), locale)
    case 'periodReport':
      return periodReportFileName(found(getReport(db, request.reportId), 'report'), locale)
    case 'changes':
      return changesFileName(request, getInitiative(db).name, locale)
    case 'calendar':
      return request.meetingId === null
        ? calendarFileName({ date: context.today(), initiativeName: getInitiative(db).name }, locale)
        : meetingCalendarFileName(documentedMeeting(db, request.meetingId), locale)
    case 'handoverDossier':
    case 'handoverSheet':
    case 'hundredDays':
      return handoverFileName(request.kind, handoverAsRead(db, request, locale), locale)
    case 'mail':
      return mailFileName(request.subject, documentedMeeting(db, request.meetingId), locale)
    default:
      return assertNever(request)
  }
}

/** The minutes as they were frozen, to the byte; as they are now, while they are not. */
async function minutesBytes(context: CoreContext, meetingId: string): Promise<Buffer> {
  const db = context.read()
  const frozen = getFrozenMinutes(db, meetingId)
  if (frozen !== undefined) return found(getAttachment(db, frozen.sha256), 'attachment').bytes
  const { locale } = context.settings.get()
  return minutesDocument(readMinutesView(db, { meetingId, locale, today: context.today(), status: 'draft' }))
}

/**
 * What a notice is written from. It bears the day it was sent on; until then, and while the meeting is still to come, the day it is
 * written on. What is still open comes back by itself.
 */
function noticeView(db: ReadDb, view: MeetingView, today: CalendarDate): NoticeView {
  const { convenedOn, date, id } = view.meeting
  const { followUpDecisions, followUpActions } = readMinutes(db, id, today)
  const hidden = new Set(findConfidentialActions(db))
  return {
    ...view,
    meeting: { ...view.meeting, convenedOn: convenedOn ?? (today <= date ? today : null) },
    followUp: {
      decisions: followUpDecisions.filter(({ status }) => !isSettled(status)),
      actions: followUpActions.filter((action) => !isSettled(action.status) && !hidden.has(action.id)),
    },
  }
}

/** A document, made from the dossier as it is now. Errors: those of `fileNameOf`. */
export async function documentBytes(context: CoreContext, request: DocumentRequest): Promise<Buffer> {
  const db = context.read()
  const { locale } = context.settings.get()
  const meetingView = (meetingId: Id) => readMeetingView(db, meetingId, locale)
  switch (request.kind) {
    case 'notice':
      return noticeDocument(noticeView(db, meetingView(request.meetingId), context.today()))
    case 'signIn':
      return signInDocument(meetingView(request.meetingId))
    case 'minutes':
      return minutesBytes(context, request.meetingId)
    case 'interviewReport': {
      const { interviewId } = request
      return interviewReportDocument(readInterviewReport(db, { interviewId, locale, today: context.today() }))
    }
    case 'synergySheet':
      return synergySheetDocument({ ...readDossierView(db, locale), sheet: readSheet(context, request) })
    case 'actionSheet':
      return actionSheetDocument({ ...readDossierView(db, locale), action: readAction(context, request) })
    case 'actionPlan':
      return actionPlanDocument(readTimeline(context, request))
    case 'timeline':
      return timelineDocument(readTimeline(context, request))
    case 'table': {
      const sheet = readTable(db, request, { locale, today: context.today() })
      return request.format === 'csv' ? writeCsv(sheet) : writeXlsx(sheet)
    }
    case 'dashboard':
      return composeDashboard(context, request)
    case 'periodReport':
      return composePeriodReport(context, request)
    case 'changes':
      return composeChanges(context, request)
    case 'calendar':
      return composeCalendar(context, request)
    case 'mail':
      return composeMail(context, request, { bytesOf: documentBytes, nameOf: fileNameOf })
    case 'handoverDossier':
      return composeHandoverDossier(context, request)
    case 'handoverSheet':
      return composeHandoverSheet(context, request)
    case 'hundredDays':
      return composeHundredDays(context, request)
    default:
      return assertNever(request)
  }
}
