import type { RecordLabels } from './db/recordLabels.ts'

const contactLabel = `concat_ws(', ', nullif(trim(first_name || ' ' || last_name), ''), job_title)`
const meetingLabel = `committee.code || ' n°\u00A0' || meeting.number || ' · ' || full_date(meeting.date)`
const ofMeeting = (child: string): string =>
  `SELECT ${child}.id, ${meetingLabel} FROM ${child} JOIN meeting ON meeting.id = ${child}.meeting_id
     JOIN committee ON committee.id = meeting.committee_id`

const usualName = `iif(organisation.short_name = '', organisation.name, organisation.short_name)`
const interviewLabel = `'Entretien du ' || full_date(interview.date) || ' (' || ${usualName} || ')'`
const ofCompany = (table: string, label: string): string =>
  `SELECT ${table}.id, ${label} || ' (' || ${usualName} || ')' FROM ${table}
     JOIN organisation ON organisation.id = ${table}.organisation_id`
const ofSynergy = (child: string): string =>
  `SELECT ${child}.id, synergy.name FROM ${child} JOIN synergy ON synergy.id = ${child}.synergy_id`

const ofAction = (child: string): string =>
  `SELECT ${child}.id, action.number FROM ${child} JOIN action ON action.id = ${child}.action_id`

const ofIndicator = (child: string): string =>
  `SELECT ${child}.id, indicator.name FROM ${child} JOIN indicator ON indicator.id = ${child}.indicator_id`

const ofActivity = (child: string): string =>
  `SELECT ${child}.id, skill_activity.name FROM ${child} JOIN skill_activity ON skill_activity.id = ${child}.activity_id`

/** How a person recognises a record, one line a table: shown where something that is used cannot be removed. */
export const recordLabels: RecordLabels = {
  initiative: 'SELECT id, name FROM initiative',
  zone: 'SELECT id, name FROM zone',
  phase: 'SELECT id, name FROM phase',
  milestone: 'SELECT id, name FROM milestone',
  organisation: 'SELECT id, name FROM organisation',
  contact: `SELECT contact.id, ${contactLabel} || ' (' || ${usualName} || ')' FROM contact
              JOIN organisation ON organisation.id = contact.organisation_id`,
  committee: 'SELECT id, name FROM committee',
  membership:
    'SELECT membership.id, committee.name FROM membership JOIN committee ON committee.id = membership.committee_id',
  meeting: `SELECT meeting.id, ${meetingLabel} FROM meeting JOIN committee ON committee.id = meeting.committee_id`,
  agenda_item: ofMeeting('agenda_item'),
  attendance: ofMeeting('attendance'),
  decision: 'SELECT id, number FROM decision',
  action: 'SELECT id, number FROM action',
  axis: 'SELECT id, name FROM axis',
  action_step: ofAction('action_step'),
  action_note: ofAction('action_note'),
  action_link: ofAction('action_link'),
  action_partner: ofAction('action_partner'),
  action_theme: ofAction('action_theme'),
  linked_decision: ofAction('linked_decision'),
  action_relation: 'SELECT action_relation.id, action.number FROM action_relation JOIN action ON action.id = first_id',
  budget_line: `SELECT id, label || ' (' || year || ')' FROM budget_line`,
  staff_line: `SELECT id, label || ' (' || year || ')' FROM staff_line`,
  funding: `SELECT funding.id, ${usualName} || ' (' || funding.year || ')' FROM funding
    JOIN organisation ON organisation.id = funding.organisation_id`,
  baseline: 'SELECT id, name FROM baseline',
  baseline_action:
    'SELECT baseline_action.id, baseline.name FROM baseline_action JOIN baseline ON baseline.id = baseline_id',
  time_entry: `SELECT id, activity || ' (' || full_date(date) || ')' FROM time_entry`,
  trip: `SELECT id, destination || ' (' || full_date(date) || ')' FROM trip`,
  frozen_minutes: 'SELECT id, file_name FROM frozen_minutes',
  theme: 'SELECT id, name FROM theme',
  term: 'SELECT id, name FROM term',
  interview: ofCompany('interview', `'Entretien du ' || full_date(interview.date)`),
  interview_participant: `SELECT interview_participant.id, ${interviewLabel} FROM interview_participant
    JOIN interview ON interview.id = interview_participant.interview_id JOIN organisation ON organisation.id = interview.organisation_id`,
  interview_question: 'SELECT id, text FROM interview_question',
  interview_note: `SELECT interview_note.id, ${interviewLabel} FROM interview_note
    JOIN interview ON interview.id = interview_note.interview_id JOIN organisation ON organisation.id = interview.organisation_id`,
  exchange: ofCompany('exchange', `'Échange du ' || full_date(exchange.date)`),
  promise: ofCompany('promise', 'promise.text'),
  collective_need: 'SELECT id, name FROM collective_need',
  need: ofCompany('need', 'need.text'),
  flow: ofCompany('flow', 'flow.label'),
  synergy: 'SELECT id, name FROM synergy',
  synergy_company: ofSynergy('synergy_company'),
  synergy_source: ofSynergy('synergy_source'),
  synergy_step: ofSynergy('synergy_step'),
  scenario: `SELECT scenario.id, scenario.name || ' (' || synergy.name || ')' FROM scenario
    JOIN synergy ON synergy.id = scenario.synergy_id`,
  impact: ofSynergy('impact'),
  readiness: ofSynergy('readiness'),
  match_dismissal: 'SELECT id, reason FROM match_dismissal',
  follow_up_group: `SELECT follow_up_group.id, committee.name FROM follow_up_group
    JOIN committee ON committee.id = follow_up_group.committee_id`,
  group_step: `SELECT group_step.id, committee.name FROM group_step
    JOIN follow_up_group ON follow_up_group.id = group_step.group_id JOIN committee ON committee.id = follow_up_group.committee_id`,
  group_snapshot: ofMeeting('group_snapshot'),
  company_relation: ofCompany('company_relation', `'Suivi'`),
  company_step: ofCompany('company_step', `'Étape du ' || full_date(company_step.date)`),
  outreach_event: `SELECT id, name || ' (' || full_date(date) || ')' FROM outreach_event`,
  communication: `SELECT id, title || ' (' || full_date(date) || ')' FROM communication`,
  indicator: 'SELECT id, name FROM indicator',
  indicator_target: ofIndicator('indicator_target'),
  measure: ofIndicator('measure'),
  indicator_action: ofIndicator('indicator_action'),
  questionnaire_item: 'SELECT id, label FROM questionnaire_item',
  campaign: `SELECT id, 'Campagne ' || year FROM campaign`,
  campaign_answer: `SELECT campaign_answer.id, 'Campagne ' || campaign.year FROM campaign_answer
    JOIN campaign ON campaign.id = campaign_answer.campaign_id`,
  report: 'SELECT id, title FROM report',
  report_evidence: 'SELECT id, label FROM report_evidence',
  funder_duty: `SELECT funder_duty.id, funder_duty.label || ' (' || ${usualName} || ')' FROM funder_duty
    JOIN organisation ON organisation.id = funder_duty.organisation_id`,
  frozen_dashboard: ofMeeting('frozen_dashboard'),
  skill_activity: 'SELECT id, name FROM skill_activity',
  skill_rating: ofActivity('skill_rating'),
  overlap_step: ofActivity('overlap_step'),
  transfer_topic: ofActivity('transfer_topic'),
  deliverable: 'SELECT id, name FROM deliverable',
  tool: 'SELECT id, name FROM tool',
  contract: 'SELECT id, name FROM contract',
  introduction: `SELECT introduction.id, ${contactLabel} FROM introduction JOIN contact ON contact.id = introduction.contact_id`,
  lesson: 'SELECT id, text FROM lesson',
  handover: 'SELECT id, name FROM handover',
  attached_file: 'SELECT id, name FROM attached_file',
  spoken_note: ofCompany('spoken_note', `'Notes'`),
}
