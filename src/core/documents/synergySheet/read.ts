import type { SheetAudience } from '../../../shared/confidentiality.ts'
import type { CalendarDate, Id } from '../../../shared/fields.ts'
import type { Locale } from '../../../shared/typography.ts'
import type { ReadDb } from '../../db/db.ts'
import { findFlows } from '../../flows/flows.queries.ts'
import { findNeeds } from '../../needs/needs.queries.ts'
import { findSecrecy, type CompanySecrecy } from '../../organisations/secrecy.queries.ts'
import { findImpacts, findReadiness } from '../../synergies/impacts.queries.ts'
import { listScenarios } from '../../synergies/scenarios.service.ts'
import { readSynergy } from '../../synergies/synergies.service.ts'
import { wordsOf } from '../../word/pen.ts'
import { officeSheet } from './officeSheet.ts'
import { partnersSheet } from './partnersSheet.ts'
import type { SynergyRecords, SynergySheet } from './sheet.ts'

const ALL = { offset: 0, limit: 1_000_000 }
const anyNeed = {
  search: '',
  kind: null,
  themeId: null,
  organisationId: null,
  interviewId: null,
  collectiveNeedId: null,
}
const anyFlow = { search: '', direction: null, termId: null, organisationId: null, interviewId: null }

type Told = Omit<SynergyRecords, 'companies'>

function readSecrecy(db: ReadDb, { synergy, needs, flows, scenarios, impacts }: Told): CompanySecrecy[] {
  const carriers = scenarios.map(({ carrier }) => carrier)
  const isId = (id: Id | null | undefined): id is Id => id !== null && id !== undefined
  const organisationIds = [
    ...[...synergy.companies, ...needs, ...flows, ...impacts].map(({ organisationId }) => organisationId),
    ...carriers.map((carrier) => carrier?.organisationId),
  ].filter(isId)
  const contactIds = [synergy.referentId, ...carriers.map((carrier) => carrier?.contactId)].filter(isId)
  return findSecrecy(db, { organisationIds, contactIds })
}

interface SheetRequest {
  synergyId: Id
  audience: SheetAudience
  locale: Locale
  today: CalendarDate
}

/** What the sheet of a synergy tells its reader. Errors: NOT_FOUND; CONFIDENTIAL for partners of a confidential synergy. */
export function readSynergySheet(db: ReadDb, { synergyId, audience, locale, today }: SheetRequest): SynergySheet {
  const told: Told = {
    synergy: readSynergy(db, synergyId, { today, locale }),
    // As they were stated: the lists have the latest first.
    needs: findNeeds(db, { ...anyNeed, synergyId }, ALL).toReversed(),
    flows: findFlows(db, { ...anyFlow, synergyId }, ALL).toReversed(),
    scenarios: listScenarios(db, synergyId),
    impacts: findImpacts(db, synergyId),
    readiness: findReadiness(db, synergyId),
  }
  const records = { ...told, companies: readSecrecy(db, told) }
  return audience === 'office'
    ? officeSheet(records, today)
    : partnersSheet(records, { today, alias: wordsOf(locale).synergyPage.alias })
}
