import { useDebouncedValue } from '@mantine/hooks'
import { actionPriorities, actionStatuses } from '../../../shared/actions/actions.contract.ts'
import { useKeptChoice, useKeptText } from '../memory.ts'
import { NONE, type PlanChoices } from './planFilter.ts'

const statusChoices = ['', 'open', ...actionStatuses] as const
const priorityChoices = ['', ...actionPriorities, NONE] as const
const yesOrNo = ['', 'yes'] as const

/** What the table, the board and the timeline are narrowed to, the same in all three; kept while the officer is elsewhere. */
export const usePlanFilter = () => {
  const [text, setText] = useKeptText('plan')
  const [status, setStatus] = useKeptChoice('plan.status', statusChoices)
  const [priority, setPriority] = useKeptChoice('plan.priority', priorityChoices)
  const [axisId, setAxisId] = useKeptText('plan.axis')
  const [owner, setOwner] = useKeptText('plan.owner')
  const [phaseId, setPhaseId] = useKeptText('plan.phase')
  const [late, setLate] = useKeptChoice('plan.late', yesOrNo)
  const [incomplete, setIncomplete] = useKeptChoice('plan.incomplete', yesOrNo)
  const [search] = useDebouncedValue(text, 150)
  const [isLate, isIncomplete] = [late === 'yes', incomplete === 'yes']
  // What was typed goes at once when it is emptied: nothing is left to wait for.
  const wanted: PlanChoices = {
    text: text === '' ? '' : search,
    status,
    priority,
    axisId,
    owner,
    phaseId,
    isLate,
    isIncomplete,
  }
  const count = [status, priority, axisId, owner, phaseId, late, incomplete].filter((choice) => choice !== '').length
  const clearChoices = () => {
    setStatus('')
    setPriority('')
    setAxisId('')
    setOwner('')
    setPhaseId('')
    setLate('')
    setIncomplete('')
  }
  return {
    text,
    setText,
    /** For `filterPlan(plan, filter.wanted)`: the text follows once typing pauses. */
    wanted,
    setStatus,
    setPriority,
    setAxisId,
    setOwner,
    setPhaseId,
    setLate: (isOn: boolean) => setLate(isOn ? 'yes' : ''),
    setIncomplete: (isOn: boolean) => setIncomplete(isOn ? 'yes' : ''),
    /** How many choices are made, besides the text. */
    count,
    isFiltered: count > 0 || text.trim() !== '',
    clearChoices,
    clear: () => {
      setText('')
      clearChoices()
    },
  }
}

export type PlanFilter = ReturnType<typeof usePlanFilter>
