import type { MinutesView } from '../../src/core/minutes/docx/view.ts'
import { emptyRichText, richParagraphs, type RichBlock } from '../../src/shared/richText.ts'
import { steeringView } from './meetingViews.ts'
import { agendaItem, line, list, party, pngLogo, rich } from './viewMakers.ts'

const { initiative, meeting, minutes } = steeringView

/** The first meeting of a body, of which nothing is known but its date. */
export const bareView: MinutesView = {
  ...steeringView,
  logo: null,
  carriers: [],
  initiative: { ...initiative, fullName: '', hasLogo: false },
  committee: { name: 'COTECH', code: 'COTECH', kind: 'technical' },
  topics: [],
  meeting: {
    ...meeting,
    committeeName: 'COTECH',
    committeeCode: 'COTECH',
    committeeKind: 'technical',
    startTime: null,
    endTime: null,
    place: '',
    visio: '',
    approval: null,
    progress: emptyRichText,
    openPoints: emptyRichText,
    otherBusiness: richParagraphs('', ' '),
    nextDate: null,
    nextAgenda: emptyRichText,
    annexes: [],
    convenedOn: null,
    circulatedOn: null,
    remarksUntil: null,
    chairLabel: '',
    facilitatorLabel: '',
    writerLabel: '',
    phaseName: '',
    quorum: null,
    agenda: [],
    attendance: [],
  },
  minutes: {
    ...minutes,
    previous: null,
    followUpDecisions: [],
    followUpActions: [],
    decisions: [],
    actions: [],
    progress: {
      phaseName: '',
      milestonesDone: 0,
      milestonesTotal: 0,
      decisionsDone: 0,
      decisionsTotal: 0,
      actionsDone: 0,
      actionsLate: 0,
      actionsTotal: 0,
    },
  },
}

/** Control characters, lone surrogates, markup, overrides, emoji, right-to-left words. */
export const HOSTILE =
  'A\u0000\u0001\u000B\u001F\uFFFE\uFFFF\uD800 <w:p> & ]]> \u202E😀👩🏽‍🔬 « مرحبا بكم » שלום עולם e\u0301\r\nfin'
export const LONG = `${'Nom très long '.repeat(714)}fin.`
const nested = (depth: number): RichBlock =>
  list(
    depth % 2 === 0 ? 'orderedList' : 'bulletList',
    depth === 0 ? HOSTILE : [line(HOSTILE), nested(depth - 1), line('suite')],
  )

const hostileText = rich(
  line('שלום: פתיחה'),
  nested(12),
  { type: 'orderedList', attrs: { start: 5 }, content: [{ type: 'listItem', content: [line('cinq')] }] },
  { type: 'orderedList', attrs: { start: -3 }, content: [{ type: 'listItem', content: [line('négatif')] }] },
  {
    type: 'bulletList',
    content: [
      { type: 'listItem', content: [] },
      { type: 'listItem', content: [nested(1)] },
    ],
  },
  line(LONG),
  { type: 'paragraph' },
)

/** Everything as hostile as what can be typed: 60 items, 10,000-character names, hostile characters everywhere. */
export const hostileView: MinutesView = {
  ...steeringView,
  logo: pngLogo(3, 900),
  initiative: { ...initiative, name: HOSTILE, fullName: LONG, accentColour: '#FFFF66' },
  carriers: [LONG, HOSTILE],
  committee: { name: LONG, code: 'A-VERY-LONG-CODE-2', kind: 'other' },
  topics: [],
  version: 12,
  meeting: {
    ...meeting,
    committeeCode: 'A-VERY-LONG-CODE-2',
    place: LONG,
    visio: HOSTILE,
    chairLabel: HOSTILE,
    writerLabel: LONG,
    progress: hostileText,
    openPoints: hostileText,
    annexes: [HOSTILE, LONG, ' '],
    agenda: Array.from({ length: 60 }, (_, rank) =>
      agendaItem(rank, rank === 3 ? LONG : `${rank} ${HOSTILE}`, {
        presenter: party(HOSTILE),
        plannedMinutes: rank % 7 === 6 ? null : 15,
        ...(rank % 10 === 0 ? { context: hostileText, discussion: hostileText } : {}),
      }),
    ),
    attendance: meeting.attendance.map((seated, rank) => ({
      ...seated,
      organisationName: rank === 2 ? LONG : HOSTILE,
      label: HOSTILE,
      representedBy: HOSTILE,
    })),
  },
  minutes: {
    ...minutes,
    decisions: minutes.decisions.map((one) => ({ ...one, text: `${HOSTILE}\n\n${LONG}`, means: HOSTILE })),
    actions: minutes.actions.map((one) => ({ ...one, title: HOSTILE, description: LONG })),
    followUpDecisions: minutes.followUpDecisions.map((one) => ({ ...one, text: LONG, progressNote: HOSTILE })),
  },
}
