import { actionsFr } from './fr/actions.ts'
import { axesFr } from './fr/axes.ts'
import { budgetFr } from './fr/budget.ts'
import { committeesFr } from './fr/committees.ts'
import { chainFr } from './fr/chain.ts'
import { flowsFr } from './fr/flows.ts'
import { needsFr } from './fr/needs.ts'
import { matchesFr } from './fr/matches.ts'
import { commonFr } from './fr/common.ts'
import { companiesFr } from './fr/companies.ts'
import { decisionsFr } from './fr/decisions.ts'
import { documentsFr } from './fr/documents.ts'
import { enumsFr } from './fr/enums.ts'
import { errorsFr } from '../../shared/errors.fr.ts'
import { fieldErrorsFr } from './fr/fieldErrors.ts'
import { filesFr } from './fr/files.ts'
import { followUpFr } from './fr/followUp.ts'
import { groupsFr } from './fr/groups.ts'
import { initiativeFr } from './fr/initiative.ts'
import { interviewsFr } from './fr/interviews.ts'
import { meetingsFr } from './fr/meetings.ts'
import { minutesFr } from './fr/minutes.ts'
import { missingFr } from './fr/missing.ts'
import { organisationsFr } from './fr/organisations.ts'
import { phasesFr } from './fr/phases.ts'
import { planFr } from './fr/plan.ts'
import { promisesFr } from './fr/promises.ts'
import { searchFr } from './fr/search.ts'
import { settingsFr } from './fr/settings.ts'
import { shellFr } from './fr/shell.ts'
import { startFr } from './fr/start.ts'
import { synergiesFr } from './fr/synergies.ts'
import { outreachFr } from './fr/outreach.ts'
import { indicatorsFr } from './fr/indicators.ts'
import { questionnaireFr } from './fr/questionnaire.ts'
import { reportsFr } from './fr/reports.ts'
import { changesFr } from './fr/changes.ts'
import { dashboardFr } from './fr/dashboard.ts'
import { calendarFr } from './fr/calendar.ts'
import { chartsFr } from './fr/charts.ts'
import { figuresFr } from './fr/figures.ts'
import { handoverFr } from './fr/handover.ts'
import { skillsFr } from './fr/skills.ts'
import { inventoryFr } from './fr/inventory.ts'
import { attachedFilesFr } from './fr/attachedFiles.ts'
import { handoverPackageFr } from './fr/handoverPackage.ts'
import { timeLogFr } from './fr/timeLog.ts'
import { todayFr } from './fr/today.ts'
import { vocabularyFr } from './fr/vocabulary.ts'

/** Every sentence in French: the reference that the other languages are typed after. */
export const fr = {
  actions: actionsFr,
  axes: axesFr,
  budget: budgetFr,
  committees: committeesFr,
  chain: chainFr,
  flows: flowsFr,
  needs: needsFr,
  matches: matchesFr,
  common: commonFr,
  companies: companiesFr,
  decisions: decisionsFr,
  documents: documentsFr,
  enums: enumsFr,
  errors: errorsFr,
  fieldErrors: fieldErrorsFr,
  files: filesFr,
  followUp: followUpFr,
  groups: groupsFr,
  initiative: initiativeFr,
  interviews: interviewsFr,
  meetings: meetingsFr,
  minutes: minutesFr,
  missing: missingFr,
  organisations: organisationsFr,
  phases: phasesFr,
  plan: planFr,
  promises: promisesFr,
  search: searchFr,
  settings: settingsFr,
  shell: shellFr,
  start: startFr,
  synergies: synergiesFr,
  outreach: outreachFr,
  indicators: indicatorsFr,
  questionnaire: questionnaireFr,
  reports: reportsFr,
  changes: changesFr,
  dashboard: dashboardFr,
  calendar: calendarFr,
  charts: chartsFr,
  figures: figuresFr,
  handover: handoverFr,
  skills: skillsFr,
  inventory: inventoryFr,
  attachedFiles: attachedFilesFr,
  handoverPackage: handoverPackageFr,
  timeLog: timeLogFr,
  today: todayFr,
  vocabulary: vocabularyFr,
}
