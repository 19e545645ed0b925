import type { CalendarDate } from '../../../shared/fields.ts'
import { readinessAxes } from '../../../shared/synergies/impacts.contract.ts'
import { synergyRoles, type SynergyCompany, type SynergyDetail } from '../../../shared/synergies/synergies.contract.ts'
import type { SheetCompany, SheetHead, SheetReadiness, SynergyRecords, SynergySheet } from './sheet.ts'

/** One line a company, its roles together in their order. */
export function companiesByName(companies: readonly SynergyCompany[]): SheetCompany[] {
  const groups = Map.groupBy(companies, ({ organisationId }) => organisationId)
  return [...groups.values()].flatMap((parts) => {
    const [first] = parts
    if (first === undefined) return []
    const told = (texts: string[]): string => [...new Set(texts.filter((text) => text.trim() !== ''))].join(' · ')
    return [
      {
        organisationName: first.organisationName,
        contactLabel: told(parts.map(({ contactLabel }) => contactLabel)),
        roles: synergyRoles.filter((role) => parts.some((part) => part.role === role)),
        joinedOn: parts.map(({ joinedOn }) => joinedOn).toSorted()[0] ?? first.joinedOn,
        note: told(parts.map(({ note }) => note)),
      },
    ]
  })
}

/** The latest assessment of each axis, in the order of the axes. */
export const currentReadiness = ({ readiness }: SynergyRecords): SheetReadiness[] =>
  readinessAxes.flatMap((axis) => readiness.find((one) => one.axis === axis) ?? [])

/** What says which synergy it is and where it stands, field by field: nothing else comes along. */
export const headOf = ({
  number,
  name,
  summary,
  stage,
  stageSince,
  nature,
  form,
  ambition,
  origin,
  themeName,
  zoneName,
  collectiveNeedName,
  referentLabel,
  confidentiality,
  nextStep,
  nextStepOn,
}: SynergyDetail): SheetHead => ({
  number,
  name,
  summary,
  stage,
  stageSince,
  nature,
  form,
  ambition,
  origin,
  themeName,
  zoneName,
  collectiveNeedName,
  referentLabel,
  confidentiality,
  nextStep,
  nextStepOn,
})

/** All that the dossier knows of a synergy, for the project office. */
export function officeSheet(records: SynergyRecords, today: CalendarDate): SynergySheet {
  const { synergy } = records
  return {
    ...headOf(synergy),
    audience: 'office',
    madeOn: today,
    note: synergy.note,
    originLabel: synergy.originMeetingLabel || synergy.interviewLabel,
    companies: companiesByName(synergy.companies),
    needs: records.needs,
    flows: records.flows.map((flow) => ({ ...flow, isWithheld: false })),
    scenarios: records.scenarios,
    impacts: records.impacts,
    readiness: currentReadiness(records),
    steps: synergy.steps,
  }
}
