import { useDebouncedValue } from '@mantine/hooks'
import { useKeptChoice, useKeptText } from '../memory.ts'

/** The states that a list of decisions or of actions can be narrowed to. */
export type FollowState = 'all' | 'open' | 'late' | 'done' | 'incomplete'

export interface FollowFilter<State extends FollowState> {
  text: string
  setText: (text: string) => void
  /** The text, once typing pauses. */
  search: string
  states: readonly State[]
  state: State
  setState: (state: State) => void
  committeeId: string | null
  setCommitteeId: (id: string | null) => void
}

/** What a list of decisions or actions is narrowed to, the first state to begin with; kept while the officer is elsewhere. */
export const useFollowFilter = <State extends FollowState>(
  name: string,
  states: readonly [State, ...State[]],
): FollowFilter<State> => {
  const [text, setText] = useKeptText(name)
  const [state, setState] = useKeptChoice(`${name}.state`, states)
  const [committee, setCommittee] = useKeptText(`${name}.committee`)
  const [search] = useDebouncedValue(text, 150)
  return {
    text,
    setText,
    search,
    states,
    state,
    setState,
    committeeId: committee === '' ? null : committee,
    setCommitteeId: (id) => setCommittee(id ?? ''),
  }
}
