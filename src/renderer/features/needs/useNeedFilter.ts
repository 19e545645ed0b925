import { useDebouncedValue } from '@mantine/hooks'
import { needKinds, type NeedKind } from '../../../shared/needs/needs.contract.ts'
import { useKeptChoice, useKeptText } from '../../ui/memory.ts'

const kindChoices = ['all', ...needKinds] as const
export type KindChoice = (typeof kindChoices)[number]

/** Those of no theme, or in no collective need. */
export const NONE = 'none'

export interface NeedFilter {
  text: string
  setText: (text: string) => void
  kind: KindChoice
  setKind: (kind: KindChoice) => void
  /** Null: all; `NONE`: those without one. */
  themeId: string | null
  setTheme: (id: string | null) => void
  collectiveNeedId: string | null
  setCollective: (id: string | null) => void
  isFiltered: boolean
  showAll: () => void
  /** What the list is asked for, once typing pauses. */
  wanted: { search: string; kind: NeedKind | null; themeId: string | null; collectiveNeedId: string | null }
}

const orNull = (text: string) => (text === '' ? null : text)

/** What the list of needs is narrowed to; kept while the officer is elsewhere. */
export const useNeedFilter = (): NeedFilter => {
  const [text, setText] = useKeptText('needs')
  const [kind, setKind] = useKeptChoice('needs.kind', kindChoices)
  const [theme, setTheme] = useKeptText('needs.theme')
  const [collective, setCollective] = useKeptText('needs.collective')
  const [search] = useDebouncedValue(text, 150)
  const [themeId, collectiveNeedId] = [orNull(theme), orNull(collective)]
  return {
    text,
    setText,
    kind,
    setKind,
    themeId,
    setTheme: (id) => setTheme(id ?? ''),
    collectiveNeedId,
    setCollective: (id) => setCollective(id ?? ''),
    isFiltered: kind !== 'all' || themeId !== null || collectiveNeedId !== null,
    showAll: () => {
      setKind('all')
      setTheme('')
      setCollective('')
    },
    wanted: { search, kind: kind === 'all' ? null : kind, themeId, collectiveNeedId },
  }
}
