import { axesContract } from './axes/axes.contract.ts'
import { actionsContract } from './actions/actions.contract.ts'
import { committeesContract } from './committees/committees.contract.ts'
import { decisionsContract } from './decisions/decisions.contract.ts'
import { documentsContract } from './documents/documents.contract.ts'
import { dossierContract } from './dossier/dossier.contract.ts'
import { filesContract } from './files/files.contract.ts'
import { historyContract } from './history/history.contract.ts'
import { initiativeContract } from './initiative/initiative.contract.ts'
import { meetingsContract } from './meetings/meetings.contract.ts'
import { minutesContract } from './minutes/minutes.contract.ts'
import { organisationsContract } from './organisations/organisations.contract.ts'
import { phasesContract } from './phases/phases.contract.ts'
import { planContract } from './plan/plan.contract.ts'
import { settingsContract } from './settings/settings.contract.ts'
import { todayContract } from './today/today.contract.ts'
import { timeLogContract } from './timeLog/timeLog.contract.ts'
import { vocabularyContract } from './vocabulary/vocabulary.contract.ts'
import { interviewsContract } from './interviews/interviews.contract.ts'
import { exchangesContract } from './exchanges/exchanges.contract.ts'
import { promisesContract } from './promises/promises.contract.ts'
import { needsContract } from './needs/needs.contract.ts'
import { flowsContract } from './flows/flows.contract.ts'
import { synergiesContract } from './synergies/synergies.contract.ts'
import { matchesContract } from './matches/matches.contract.ts'
import { groupsContract } from './groups/groups.contract.ts'
import { companiesContract } from './companies/companies.contract.ts'
import { budgetContract } from './budget/budget.contract.ts'
import { outreachContract } from './outreach/outreach.contract.ts'
import { indicatorsContract } from './indicators/indicators.contract.ts'
import { questionnaireContract } from './questionnaire/questionnaire.contract.ts'
import { reportsContract } from './reports/reports.contract.ts'
import { changesContract } from './changes/changes.contract.ts'
import { dashboardContract } from './dashboard/dashboard.contract.ts'
import { calendarContract } from './calendar/calendar.contract.ts'
import { skillsContract } from './skills/skills.contract.ts'
import { inventoryContract } from './inventory/inventory.contract.ts'
import { attachedFilesContract } from './attachedFiles/attachedFiles.contract.ts'
import { handoverContract } from './handover/handover.contract.ts'
import { handoverPackageContract } from './handoverPackage/handoverPackage.contract.ts'
import { searchContract } from './search/search.contract.ts'

/** Everything a host serves and a page may call, in the order of ARCHITECTURE.md. */
export const contract = {
  settings: settingsContract,
  files: filesContract,
  dossier: dossierContract,
  initiative: initiativeContract,
  phases: phasesContract,
  organisations: organisationsContract,
  vocabulary: vocabularyContract,
  committees: committeesContract,
  meetings: meetingsContract,
  decisions: decisionsContract,
  interviews: interviewsContract,
  exchanges: exchangesContract,
  promises: promisesContract,
  needs: needsContract,
  flows: flowsContract,
  synergies: synergiesContract,
  matches: matchesContract,
  axes: axesContract,
  actions: actionsContract,
  groups: groupsContract,
  companies: companiesContract,
  budget: budgetContract,
  plan: planContract,
  timeLog: timeLogContract,
  outreach: outreachContract,
  indicators: indicatorsContract,
  questionnaire: questionnaireContract,
  reports: reportsContract,
  changes: changesContract,
  dashboard: dashboardContract,
  calendar: calendarContract,
  skills: skillsContract,
  inventory: inventoryContract,
  minutes: minutesContract,
  handover: handoverContract,
  attachedFiles: attachedFilesContract,
  documents: documentsContract,
  search: searchContract,
  today: todayContract,
  history: historyContract,
  handoverPackage: handoverPackageContract,
}
