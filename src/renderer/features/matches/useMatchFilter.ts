import { useDebouncedValue } from '@mantine/hooks'
import { matchKinds, type Match } from '../../../shared/matches/matches.contract.ts'
import { useKeptChoice, useKeptText } from '../../ui/memory.ts'

export const matchStates = ['open', 'dismissed', 'adopted'] as const

export const kindChoices = ['all', ...matchKinds] as const

/** What the list of suggestions is narrowed to; kept while the officer is elsewhere. */
export const useMatchFilter = () => {
  const [text, setText] = useKeptText('matches')
  const [state, setState] = useKeptChoice('matches.state', matchStates)
  const [kind, setKind] = useKeptChoice('matches.kind', kindChoices)
  const [search] = useDebouncedValue(text, 150)
  const wantedKind: Match['kind'] | null = kind === 'all' ? null : kind
  return {
    text,
    setText,
    state,
    setState,
    kind,
    setKind,
    isFiltered: state !== 'open' || kind !== 'all',
    showAll: () => {
      setState('open')
      setKind('all')
    },
    wanted: { search, state, kind: wantedKind },
  }
}

export type MatchFilter = ReturnType<typeof useMatchFilter>
