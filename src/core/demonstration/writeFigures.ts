import type { Id } from '../../shared/fields.ts'
import type { Formula } from '../../shared/indicators/formulas.ts'
import { shippedSets } from '../../shared/indicators/indicators.contract.ts'
import type { Writing } from '../context.ts'
import { found } from '../db/found.ts'
import { addIndicator, addMeasure, addTarget, linkAction } from '../indicators/edits.service.ts'
import { findIndicators } from '../indicators/indicators.queries.ts'
import { addShipped } from '../indicators/shipped.service.ts'
import { daysAfter } from '../meetings/meetings.view.ts'
import { addCommunication, addEvent } from '../outreach/outreach.service.ts'
import { answerItem, closeCampaign, startCampaign } from '../questionnaire/campaigns.service.ts'
import { findItems } from '../questionnaire/questionnaire.queries.ts'
import { addItems } from '../questionnaire/questionnaire.service.ts'
import { findEvidence, updateEvidence } from '../reports/reports.queries.ts'
import { addDuty, addReport, changeReport } from '../reports/reports.service.ts'
import {
  communications,
  duties,
  events,
  publishedMeasures,
  questionnaireItems,
  reportTexts,
  satisfaction,
  SCALE_TOP,
  studiedActions,
  synergiesTarget,
} from './figureExamples.ts'
import { typeset, type DemonstrationIds } from './keyedIds.ts'
import type { WrittenPlan } from './writePlan.ts'

/** The shipped indicators, what was published beside what is computed, and two of the officer's own. */
function writeIndicators(writing: Writing, plan: WrittenPlan): void {
  const { db, today } = writing
  for (const set of shippedSets) addShipped(writing, set, 'fr')
  const indicators = findIndicators(db)
  const idOf = (formula: Formula): Id =>
    found(
      indicators.find((indicator) => indicator.formula === formula),
      'indicator',
    ).id
  for (const { formula, ...measure } of publishedMeasures)
    addMeasure(writing, { indicatorId: idOf(formula), provenance: 'published', ...typeset(measure) })
  addTarget(writing, { indicatorId: idOf('operationalSynergies'), ...synergiesTarget })
  for (const key of ['jobs', 'security', 'waste'] as const)
    linkAction(writing, { indicatorId: idOf('operationalSynergies'), actionId: plan.action(key) })

  const { asOf, value, source, ...studied } = typeset(studiedActions)
  const { id } = addIndicator(writing, { ...studied, frequency: 'onDemand', source })
  addMeasure(writing, { indicatorId: id, asOf, value, provenance: 'published', source })

  const { yearsAgo, ...rated } = typeset(satisfaction)
  const noted = addIndicator(writing, { ...rated, decimals: 1, frequency: 'yearly' })
  const year = Number(today.slice(0, 4))
  for (const { years, value: mean } of yearsAgo)
    addMeasure(writing, { indicatorId: noted.id, asOf: `${year - years}-11-30`, value: mean, source: 'Exemple' })
}

function writeOutreach(writing: Writing, ids: DemonstrationIds): void {
  const place = { place: 'Parc d’activités Cahors Sud', zoneId: ids.zone('cahorsSud') }
  for (const event of events) addEvent(writing, { ...typeset(event), ...place })
  for (const communication of communications) addCommunication(writing, typeset(communication))
}

/** The report on the year under way, to the co-carrier that funds it too, and what it expects besides. */
function writeReports(writing: Writing, ids: DemonstrationIds): void {
  const { db, today } = writing
  const year = Number(today.slice(0, 4))
  const organisationId = ids.organisation('syded')
  const { title, ...texts } = typeset(reportTexts)
  const period = { from: `${year}-01-01`, to: `${year}-12-31`, dueOn: `${year + 1}-01-31` }
  const { id } = addReport(writing, { title: `${title}, ${year}`, organisationId, ...period }, 'fr')
  changeReport(writing, { id, ...texts })
  for (const line of findEvidence(db, id))
    if (line.kind === 'governance' || line.kind === 'strategy')
      updateEvidence(db, line.id, { state: 'ready', place: 'Serveur, dossier « Justificatifs » (exemple)' })
  for (const { label, inDays: days } of duties)
    addDuty(writing, { organisationId, label: typeset({ label }).label, dueOn: daysAfter(today, days) })
}

/** Two closed campaigns of items that show what the questionnaire does. */
function writeQuestionnaire(writing: Writing): void {
  const { db, today } = writing
  const year = Number(today.slice(0, 4))
  for (const { axis, label, isRequired } of questionnaireItems)
    addItems(writing, { axis, labels: [typeset({ label }).label], isRequired, kind: 'scale', best: SCALE_TOP })
  const items = findItems(db)
  for (const rank of [0, 1] as const) {
    const { id: campaignId } = startCampaign(writing, { year: year - 2 + rank })
    questionnaireItems.forEach(({ label, levels }) => {
      const item = found(
        items.find((one) => one.label === typeset({ label }).label),
        'questionnaireItem',
      )
      answerItem(writing, { campaignId, itemId: item.id, value: levels[rank], source: 'Exemple' })
    })
    closeCampaign(writing, campaignId)
  }
}

interface FigureWriting {
  writing: Writing
  ids: DemonstrationIds
  plan: WrittenPlan
}

/** What is counted, told to funders and shown outside. */
export function writeFigures({ writing, ids, plan }: FigureWriting): void {
  writeIndicators(writing, plan)
  writeOutreach(writing, ids)
  writeReports(writing, ids)
  writeQuestionnaire(writing)
}
