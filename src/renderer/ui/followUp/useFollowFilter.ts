import { useDebouncedValue } from '@mantine/hooks'
import { useKeptChoice, useKeptText } from '../memory.ts'

export const followStates = ['all', 'open', 'late', 'done'] as const
type FollowState = (typeof followStates)[number]

export interface FollowFilter {
  text: string
  setText: (text: string) => void
  /** The text, once typing pauses. */
  search: string
  state: FollowState
  setState: (state: FollowState) => void
  committeeId: string | null
  setCommitteeId: (id: string | null) => void
}

/** What a list of decisions or actions is narrowed to; kept while the officer is elsewhere. */
export const useFollowFilter = (name: string): FollowFilter => {
  const [text, setText] = useKeptText(name)
  const [state, setState] = useKeptChoice(`${name}.state`, followStates)
  const [committee, setCommittee] = useKeptText(`${name}.committee`)
  const [search] = useDebouncedValue(text, 150)
  return {
    text,
    setText,
    search,
    state,
    setState,
    committeeId: committee === '' ? null : committee,
    setCommitteeId: (id) => setCommittee(id ?? ''),
  }
}
