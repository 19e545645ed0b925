import { actionsRouter } from './actions/actions.router.ts'
import { axesRouter } from './axes/axes.router.ts'
import { budgetRouter } from './budget/budget.router.ts'
import { committeesRouter } from './committees/committees.router.ts'
import { companiesRouter } from './companies/companies.router.ts'
import { decisionsRouter } from './decisions/decisions.router.ts'
import { documentsRouter } from './documents/documents.router.ts'
import { dossierRouter } from './dossier/dossier.router.ts'
import { exchangesRouter } from './exchanges/exchanges.router.ts'
import { filesRouter } from './files/files.router.ts'
import { flowsRouter } from './flows/flows.router.ts'
import { groupsRouter } from './groups/groups.router.ts'
import { historyRouter } from './history/history.router.ts'
import { initiativeRouter } from './initiative/initiative.router.ts'
import { interviewsRouter } from './interviews/interviews.router.ts'
import { matchesRouter } from './matches/matches.router.ts'
import { meetingsRouter } from './meetings/meetings.router.ts'
import { minutesRouter } from './minutes/minutes.router.ts'
import { needsRouter } from './needs/needs.router.ts'
import { organisationsRouter } from './organisations/organisations.router.ts'
import { phasesRouter } from './phases/phases.router.ts'
import { planRouter } from './plan/plan.router.ts'
import { promisesRouter } from './promises/promises.router.ts'
import { searchRouter } from './search/search.router.ts'
import { settingsRouter } from './settings/settings.router.ts'
import { synergiesRouter } from './synergies/synergies.router.ts'
import { timeLogRouter } from './timeLog/timeLog.router.ts'
import { todayRouter } from './today/today.router.ts'
import { outreachRouter } from './outreach/outreach.router.ts'
import { indicatorsRouter } from './indicators/indicators.router.ts'
import { questionnaireRouter } from './questionnaire/questionnaire.router.ts'
import { reportsRouter } from './reports/reports.router.ts'
import { changesRouter } from './changes/changes.router.ts'
import { dashboardRouter } from './dashboard/dashboard.router.ts'
import { calendarRouter } from './calendar/calendar.router.ts'
import { skillsRouter } from './skills/skills.router.ts'
import { inventoryRouter } from './inventory/inventory.router.ts'
import { attachedFilesRouter } from './attachedFiles/attachedFiles.router.ts'
import { handoverRouter } from './handover/handover.router.ts'
import { handoverPackageRouter } from './handoverPackage/handoverPackage.router.ts'
import { vocabularyRouter } from './vocabulary/vocabulary.router.ts'

/** What every host serves, one line a feature. */
export const router = {
  settings: settingsRouter,
  files: filesRouter,
  dossier: dossierRouter,
  initiative: initiativeRouter,
  phases: phasesRouter,
  organisations: organisationsRouter,
  vocabulary: vocabularyRouter,
  committees: committeesRouter,
  meetings: meetingsRouter,
  decisions: decisionsRouter,
  interviews: interviewsRouter,
  exchanges: exchangesRouter,
  promises: promisesRouter,
  needs: needsRouter,
  flows: flowsRouter,
  synergies: synergiesRouter,
  matches: matchesRouter,
  axes: axesRouter,
  actions: actionsRouter,
  groups: groupsRouter,
  companies: companiesRouter,
  budget: budgetRouter,
  plan: planRouter,
  timeLog: timeLogRouter,
  outreach: outreachRouter,
  indicators: indicatorsRouter,
  questionnaire: questionnaireRouter,
  reports: reportsRouter,
  changes: changesRouter,
  dashboard: dashboardRouter,
  calendar: calendarRouter,
  skills: skillsRouter,
  inventory: inventoryRouter,
  minutes: minutesRouter,
  handover: handoverRouter,
  attachedFiles: attachedFilesRouter,
  documents: documentsRouter,
  search: searchRouter,
  today: todayRouter,
  history: historyRouter,
  handoverPackage: handoverPackageRouter,
}
