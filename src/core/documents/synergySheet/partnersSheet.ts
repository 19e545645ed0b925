import { isShownTo, strictest, type Confidentiality } from '../../../shared/confidentiality.ts'
import { AppError } from '../../../shared/errors.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { FlowRow } from '../../../shared/flows/flows.contract.ts'
import { withoutNames, type HiddenName } from '../../../shared/hiddenNames.ts'
import type { NeedRow } from '../../../shared/needs/needs.contract.ts'
import type { ImpactRow } from '../../../shared/synergies/impacts.contract.ts'
import type { Scenario } from '../../../shared/synergies/scenarios.contract.ts'
import type { SynergyStep } from '../../../shared/synergies/synergies.contract.ts'
import type { ToldScenario } from '../../word/scenarios.ts'
import { companiesByName, currentReadiness, headOf } from './officeSheet.ts'
import type {
  SheetCompany,
  SheetFlow,
  SheetImpact,
  SheetNeed,
  SheetStep,
  SynergyRecords,
  SynergySheet,
} from './sheet.ts'

/** A, B… Z, AA, AB… */
const letters = (rank: number): string =>
  rank < 26
    ? String.fromCodePoint(65 + rank)
    : `${letters(Math.floor(rank / 26) - 1)}${String.fromCodePoint(65 + (rank % 26))}`

/** What the rules of hiding need to know of the companies. */
interface Companies {
  levelOf: (organisationId: string) => Confidentiality
  /** What stands for a hidden company; null for one that may be named. */
  aliasOf: (organisationId: string) => string | null
  /** The same for the company of a person. */
  aliasOfContact: (contactId: string) => string | null
}

/** Keys of a sheet whose values are words of closed lists. */
const closedLists: ReadonlySet<string> = new Set([
  'audience',
  'stage',
  'nature',
  'form',
  'ambition',
  'origin',
  'confidentiality',
  'roles',
  'kind',
  'intensity',
  'recurrence',
  'direction',
  'unit',
  'period',
  'status',
  'axis',
  'evidenceKind',
])

interface Naming {
  today: CalendarDate
  /** « Entreprise A ». */
  alias: (letter: string) => string
}

/** Companies that are hidden get a letter each, in the order of the sheet. A company that nothing is known about is hidden. */
function companiesOf(records: SynergyRecords, alias: Naming['alias']): Companies {
  const { synergy, needs, flows, impacts } = records
  const levels = new Map(records.companies.map((company) => [company.organisationId, company.confidentiality]))
  for (const { organisationId, confidentiality } of synergy.companies)
    levels.set(organisationId, strictest([confidentiality, levels.get(organisationId) ?? 'public']))
  const levelOf = (organisationId: string): Confidentiality => levels.get(organisationId) ?? 'confidential'
  const inOrder = [
    ...synergy.companies.map(({ organisationId }) => organisationId),
    ...[...needs, ...flows].map(({ organisationId }) => organisationId),
    ...impacts.flatMap(({ organisationId }) => organisationId ?? []),
    ...records.companies.map(({ organisationId }) => organisationId),
  ]
  const hidden = [...new Set(inOrder)].filter((organisationId) => !isShownTo(levelOf(organisationId), 'partners'))
  const aliases = new Map(hidden.map((organisationId, rank) => [organisationId, alias(letters(rank))]))
  const aliasOf = (organisationId: string): string | null => aliases.get(organisationId) ?? null
  const employers = new Map(
    records.companies.flatMap(({ organisationId, contactIds }) =>
      contactIds.map((id) => [id, organisationId] as const),
    ),
  )
  const aliasOfContact = (contactId: string): string | null => aliasOf(employers.get(contactId) ?? '')
  return { levelOf, aliasOf, aliasOfContact }
}

/** Every name of every hidden company, with what stands for it. */
const hiddenNames = (records: SynergyRecords, { aliasOf }: Companies): HiddenName[] => {
  const named = [
    ...records.companies,
    ...records.synergy.companies.map(({ organisationId, organisationName }) => ({
      organisationId,
      names: [organisationName],
    })),
    ...[...records.needs, ...records.flows].map(({ organisationId, organisationName }) => ({
      organisationId,
      names: [organisationName],
    })),
    ...records.impacts.flatMap(({ organisationId, organisationName }) =>
      organisationId === null ? [] : [{ organisationId, names: [organisationName] }],
    ),
  ]
  return named.flatMap(({ organisationId, names }) => {
    const alias = aliasOf(organisationId)
    return alias === null ? [] : names.map((name) => ({ name, alias }))
  })
}

/** Neither the person nor what was noted about a company goes to the partners when it is hidden; notes never do. */
const toldCompanies = ({ synergy }: SynergyRecords, { aliasOf }: Companies): SheetCompany[] =>
  companiesByName(
    synergy.companies.map((company) => {
      const alias = aliasOf(company.organisationId)
      return { ...company, ...(alias === null ? {} : { organisationName: alias, contactLabel: '' }), note: '' }
    }),
  )

function toldNeed(need: NeedRow, { levelOf, aliasOf }: Companies): SheetNeed {
  const { kind, themeName, intensity, recurrence } = need
  const level = strictest([levelOf(need.organisationId), need.confidentiality])
  const organisationName = aliasOf(need.organisationId) ?? need.organisationName
  const told = { organisationName, kind, themeName, quotation: '', note: '' }
  return isShownTo(level, 'partners')
    ? { ...told, text: need.text, intensity, recurrence }
    : { ...told, themeName: '', text: null, intensity: null, recurrence: null }
}

/** Partners are more people than a follow-up group: what a company agreed to show to a group is not theirs. Costs never are. */
function toldFlow(flow: FlowRow, { levelOf, aliasOf }: Companies): SheetFlow {
  const { direction, label, termName, quantity, unit, period, form, counterpart, constraints, sharingAgreedOn } = flow
  const organisationName = aliasOf(flow.organisationId) ?? flow.organisationName
  const level = strictest([levelOf(flow.organisationId), flow.confidentiality])
  const shared = { organisationName, direction, yearlyCostCents: null }
  if (isShownTo(level, 'partners'))
    return {
      ...shared,
      label,
      termName,
      quantity,
      unit,
      period,
      form,
      counterpart,
      constraints,
      sharingAgreedOn,
      isWithheld: false,
    }
  return {
    ...shared,
    label: '',
    termName: '',
    quantity: null,
    unit: null,
    period: null,
    form: null,
    counterpart: '',
    constraints: '',
    sharingAgreedOn: null,
    isWithheld: true,
  }
}

/** The figure of a hidden company is withheld with its source. */
function toldImpact(impact: ImpactRow, { aliasOf }: Companies): SheetImpact {
  const { kind, label, unit, nature, status, startDate, source, quantity, organisationId, organisationName } = impact
  const alias = organisationId === null ? null : aliasOf(organisationId)
  return {
    kind,
    nature,
    status,
    label,
    unit,
    ...(alias === null
      ? { organisationName, startDate, source, quantity }
      : { organisationName: alias, startDate: null, source: '', quantity: null }),
  }
}

function toldScenario({ carrier, ...scenario }: Scenario, { aliasOf, aliasOfContact }: Companies): ToldScenario {
  const alias = carrier && (aliasOf(carrier.organisationId ?? '') ?? aliasOfContact(carrier.contactId ?? ''))
  return { ...scenario, carrier: alias === null ? carrier : { label: alias } }
}

/** Who said so and the evidence itself (a contract, an invoice) stay with the project office: its kind is told. */
const toldStep = (step: SynergyStep): SheetStep => ({ ...step, who: '', evidence: '' })

/**
 * What partners may read of a synergy: the one place where a sheet hides anything, before Word sees it. A need or a flow is as
 * secret as the more secret of itself and its company; a hidden company is a letter everywhere, in free texts too, without its
 * contact; internal notes, quotations and costs are left out. Errors: CONFIDENTIAL for a confidential synergy, of which nothing
 * is left to tell: not even that it exists.
 */
export function partnersSheet(records: SynergyRecords, { today, alias }: Naming): SynergySheet {
  const { synergy } = records
  if (!isShownTo(synergy.confidentiality, 'partners')) throw new AppError('CONFIDENTIAL', {})
  const companies = companiesOf(records, alias)
  const sheet: SynergySheet = {
    ...headOf(synergy),
    referentLabel: companies.aliasOfContact(synergy.referentId ?? '') ?? synergy.referentLabel,
    audience: 'partners',
    madeOn: today,
    note: '',
    originLabel: synergy.originMeetingLabel,
    companies: toldCompanies(records, companies),
    needs: records.needs.map((need) => toldNeed(need, companies)),
    flows: records.flows.map((flow) => toldFlow(flow, companies)),
    scenarios: records.scenarios.map((scenario) => toldScenario(scenario, companies)),
    impacts: records.impacts.map((impact) => toldImpact(impact, companies)),
    readiness: currentReadiness(records).map((one) => ({ ...one, note: '' })),
    steps: synergy.steps.map(toldStep),
  }
  return withoutNames(sheet, hiddenNames(records, companies), closedLists)
}
