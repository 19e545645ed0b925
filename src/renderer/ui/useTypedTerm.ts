import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { fold } from '../../shared/search.ts'
import type { Term } from '../../shared/vocabulary/vocabulary.contract.ts'
import { orpc, queryClient } from '../query.ts'
import { useUnsavedWords } from './useUnsavedWords.ts'

/** What a field knows of the term that it holds. */
export type TermView = Pick<Term, 'id' | 'name'>

const MOST = 20

/** The terms whose names or synonyms hold these words. */
export const termsLike = (search: string) => orpc.vocabulary.terms.queryOptions({ input: { search, limit: MOST } })

/** Whether these words are a name of the term, whole, whatever their case and accents. */
export const isNamed = (term: Pick<Term, 'name' | 'synonyms'>, words: string): boolean =>
  [term.name, ...term.synonyms].some((name) => fold(name) === fold(words.trim()))

/** The words typed to search a term: kept, with the reason, when they are left without a choice being made. */
export const useTypedTerm = (value: TermView | null, onChange: (term: TermView | null) => void) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [left, setLeft] = useState<string | null>(null)
  const chosen = value?.name ?? ''
  const refusal = left !== null && left === typed && left !== chosen ? t('common.term.unknown') : null
  const putBack = () => {
    setLeft(null)
    setTyped(chosen)
  }
  useUnsavedWords(refusal === null ? null : typed, refusal ?? '', putBack)

  const leave = async () => {
    if (typed.trim() === '' || typed === chosen) return setLeft(null)
    // The list puts the choice back by itself when it is left: the words go over it.
    setTyped(typed)
    setLeft(typed)
    const found = await queryClient.fetchQuery(termsLike(typed.trim())).catch(() => null)
    const named = found?.rows.find((term) => isNamed(term, typed))
    if (!named) return
    setLeft(null)
    // Nothing, if other words were typed meanwhile.
    setTyped((now) => (now === typed ? named.name : now))
    onChange(named)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) putBack()
  }
  return { typed, setTyped, refusal, putBack, leave: () => void leave(), onKeyDown }
}
