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
import { settingsContract } from './settings/settings.contract.ts'
import { todayContract } from './today/today.contract.ts'

/** Everything a host serves and a page may call, in the order of ARCHITECTURE.md. */
export const contract = {
  settings: settingsContract,
  files: filesContract,
  dossier: dossierContract,
  initiative: initiativeContract,
  phases: phasesContract,
  organisations: organisationsContract,
  committees: committeesContract,
  meetings: meetingsContract,
  decisions: decisionsContract,
  actions: actionsContract,
  minutes: minutesContract,
  documents: documentsContract,
  today: todayContract,
  history: historyContract,
}
