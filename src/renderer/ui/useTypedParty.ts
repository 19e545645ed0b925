import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { fold } from '../../shared/search.ts'
import type { PartyView } from '../../shared/organisations/organisations.contract.ts'
import { orpc, queryClient } from '../query.ts'
import { useUnsavedWords } from './useUnsavedWords.ts'

interface TypedPartyOptions {
  value: PartyView | null
  only: 'any' | 'contacts' | 'organisations'
  /** Whether the field saves by itself: words left in it are then told as not saved. */
  isAutosaved: boolean
  onChange: (party: PartyView | null) => void
}

const ask = (search: string, only: TypedPartyOptions['only']) =>
  orpc.organisations.parties.queryOptions({ input: { search, only, limit: 20 } })

/** The one party that these words name, whole or without what follows the name; null for none or several. */
const namedBy = (words: string, parties: readonly PartyView[]): PartyView | null => {
  const name = fold(words)
  const isNamed = (label: string) => label === name || label.startsWith(`${name},`) || label.startsWith(`${name} (`)
  const whole = parties.filter(({ label }) => fold(label) === name)
  const named = whole.length > 0 ? whole : parties.filter(({ label }) => isNamed(fold(label)))
  return named.length === 1 ? (named[0] ?? null) : null
}

/** The words typed to search a party: kept, with the reason, when they are left without a choice being made. */
export const useTypedParty = ({ value, only, isAutosaved, onChange }: TypedPartyOptions) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [left, setLeft] = useState<string | null>(null)
  const chosen = value?.label ?? ''
  const refusal = left !== null && left === typed && left !== chosen ? t('common.unknownParty') : null
  const putBack = () => {
    setLeft(null)
    setTyped(chosen)
  }
  useUnsavedWords(isAutosaved && refusal !== null ? typed : null, refusal ?? '', putBack)

  const leave = async () => {
    if (typed.trim() === '' || typed === chosen) return setLeft(null)
    // The list puts the choice back by itself when it is left: the words go over it.
    setTyped(typed)
    setLeft(typed)
    const found = await queryClient.fetchQuery(ask(typed.trim(), only)).catch(() => [])
    const named = namedBy(typed, found)
    if (named === null) return
    setLeft(null)
    // Nothing, if other words were typed meanwhile.
    setTyped((now) => (now === typed ? named.label : now))
    onChange(named)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) putBack()
  }
  return { typed, setTyped, refusal, putBack, leave: () => void leave(), onKeyDown }
}
