import { useDebouncedValue } from '@mantine/hooks'
import { companyStatuses, companySteps } from '../../../shared/companies/companies.contract.ts'
import { useKeptChoice, useKeptText } from '../../ui/memory.ts'

const choices = ['', ...companyStatuses] as const
const reachedChoices = ['', ...companySteps] as const
const lateChoices = ['', 'late'] as const

/** What the list of companies is narrowed to; kept while the officer is elsewhere. */
export const useCompanyFilter = () => {
  const [text, setText] = useKeptText('companies')
  const [status, setStatus] = useKeptChoice('companies.status', choices)
  const [reached, setReached] = useKeptChoice('companies.reached', reachedChoices)
  const [zoneId, setZoneId] = useKeptText('companies.zone')
  const [late, setLate] = useKeptChoice('companies.late', lateChoices)
  const [search] = useDebouncedValue(text, 150)
  return {
    text,
    setText,
    status,
    // A status and a step reached are two ways to ask the same thing: one takes the place of the other.
    setStatus: (next: typeof status) => {
      setStatus(next)
      setReached('')
    },
    reached,
    setReached: (next: typeof reached) => {
      setReached(next)
      setStatus('')
    },
    zoneId,
    setZoneId,
    isLate: late === 'late',
    setLate: (isLate: boolean) => setLate(isLate ? 'late' : ''),
    isFiltered: status !== '' || reached !== '' || zoneId !== '' || late === 'late',
    showAll: () => {
      setStatus('')
      setReached('')
      setZoneId('')
      setLate('')
    },
    /** As `companies.list` asks for it. */
    input: {
      search,
      status: status === '' ? null : status,
      reached: reached === '' ? null : reached,
      zoneId: zoneId === '' ? null : zoneId,
      isLate: late === 'late',
    },
  }
}

export type CompanyFilter = ReturnType<typeof useCompanyFilter>
