import type { fr } from './fr.ts'
import { actionsEn } from './en/actions.ts'
import { axesEn } from './en/axes.ts'
import { budgetEn } from './en/budget.ts'
import { committeesEn } from './en/committees.ts'
import { chainEn } from './en/chain.ts'
import { flowsEn } from './en/flows.ts'
import { needsEn } from './en/needs.ts'
import { matchesEn } from './en/matches.ts'
import { commonEn } from './en/common.ts'
import { companiesEn } from './en/companies.ts'
import { decisionsEn } from './en/decisions.ts'
import { documentsEn } from './en/documents.ts'
import { enumsEn } from './en/enums.ts'
import { errorsEn } from '../../shared/errors.en.ts'
import { fieldErrorsEn } from './en/fieldErrors.ts'
import { filesEn } from './en/files.ts'
import { followUpEn } from './en/followUp.ts'
import { groupsEn } from './en/groups.ts'
import { initiativeEn } from './en/initiative.ts'
import { interviewsEn } from './en/interviews.ts'
import { meetingsEn } from './en/meetings.ts'
import { minutesEn } from './en/minutes.ts'
import { missingEn } from './en/missing.ts'
import { organisationsEn } from './en/organisations.ts'
import { phasesEn } from './en/phases.ts'
import { planEn } from './en/plan.ts'
import { promisesEn } from './en/promises.ts'
import { searchEn } from './en/search.ts'
import { settingsEn } from './en/settings.ts'
import { shellEn } from './en/shell.ts'
import { startEn } from './en/start.ts'
import { synergiesEn } from './en/synergies.ts'
import { outreachEn } from './en/outreach.ts'
import { indicatorsEn } from './en/indicators.ts'
import { questionnaireEn } from './en/questionnaire.ts'
import { reportsEn } from './en/reports.ts'
import { changesEn } from './en/changes.ts'
import { dashboardEn } from './en/dashboard.ts'
import { calendarEn } from './en/calendar.ts'
import { chartsEn } from './en/charts.ts'
import { figuresEn } from './en/figures.ts'
import { handoverEn } from './en/handover.ts'
import { skillsEn } from './en/skills.ts'
import { inventoryEn } from './en/inventory.ts'
import { attachedFilesEn } from './en/attachedFiles.ts'
import { handoverPackageEn } from './en/handoverPackage.ts'
import { timeLogEn } from './en/timeLog.ts'
import { todayEn } from './en/today.ts'
import { vocabularyEn } from './en/vocabulary.ts'

/** The same sentences in English: a missing or unknown key does not compile. */
export const en: typeof fr = {
  actions: actionsEn,
  axes: axesEn,
  budget: budgetEn,
  committees: committeesEn,
  chain: chainEn,
  flows: flowsEn,
  needs: needsEn,
  matches: matchesEn,
  common: commonEn,
  companies: companiesEn,
  decisions: decisionsEn,
  documents: documentsEn,
  enums: enumsEn,
  errors: errorsEn,
  fieldErrors: fieldErrorsEn,
  files: filesEn,
  followUp: followUpEn,
  groups: groupsEn,
  initiative: initiativeEn,
  interviews: interviewsEn,
  meetings: meetingsEn,
  minutes: minutesEn,
  missing: missingEn,
  organisations: organisationsEn,
  phases: phasesEn,
  plan: planEn,
  promises: promisesEn,
  search: searchEn,
  settings: settingsEn,
  shell: shellEn,
  start: startEn,
  synergies: synergiesEn,
  outreach: outreachEn,
  indicators: indicatorsEn,
  questionnaire: questionnaireEn,
  reports: reportsEn,
  changes: changesEn,
  dashboard: dashboardEn,
  calendar: calendarEn,
  charts: chartsEn,
  figures: figuresEn,
  handover: handoverEn,
  skills: skillsEn,
  inventory: inventoryEn,
  attachedFiles: attachedFilesEn,
  handoverPackage: handoverPackageEn,
  timeLog: timeLogEn,
  today: todayEn,
  vocabulary: vocabularyEn,
}
