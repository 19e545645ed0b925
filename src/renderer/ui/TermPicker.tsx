import { Select, type ComboboxItem } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TermRow } from '../../shared/vocabulary/vocabulary.contract.ts'
import { rpc } from '../rpc.ts'
import { labelProps, type FieldProps, type HideableLabel } from './fields/field.ts'
import { matches } from './match.ts'
import classes from './TermPicker.module.css'
import { useAct } from './useAct.ts'
import { useAutosave } from './useAutosave.ts'
import { isNamed, termsLike, useTypedTerm, type TermView } from './useTypedTerm.ts'

interface TermPickerProps extends Omit<FieldProps<TermView | null>, 'save'>, HideableLabel {
  save: (termId: string | null) => Promise<unknown>
  placeholder?: string
}

/** Stands for « create what was typed » among the terms, whose keys are ids. */
const CREATE = 'create'

const isSameTerm = (a: TermView | null, b: TermView | null) => a?.id === b?.id && a?.name === b?.name

/** The other name by which a term was found, when its own name does not hold the words. */
const synonymFor = (term: TermRow, search: string): string | undefined =>
  search.trim() === '' || matches(search, term.name)
    ? undefined
    : term.synonyms.find((synonym) => matches(search, synonym))

/** A term of the vocabulary, found by any of its names, or made of what was typed; saves when it is chosen. */
export const TermPicker = ({ label, hideLabel, value, save, disabled, placeholder, ...input }: TermPickerProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [isOpen, setOpen] = useState(false)
  const field = useAutosave<TermView | null>({
    value,
    save: (term) => save(term?.id ?? null),
    isEqual: isSameTerm,
    isUndoable: true,
  })
  const held = field.draft
  const { typed, setTyped, ...words } = useTypedTerm(held, field.commit)
  const [search] = useDebouncedValue(typed === held?.name ? '' : typed, 150)
  const found = useQuery({
    ...termsLike(search),
    enabled: isOpen,
    placeholderData: keepPreviousData,
    throwOnError: false,
  })
  const terms = found.data?.rows ?? []
  const isNew = search.trim() !== '' && !found.isFetching && !terms.some((term) => isNamed(term, search))
  const others = held === null || terms.some(({ id }) => id === held.id) ? [] : [held]
  const create = async () => {
    const name = typed.trim()
    const created = await act(() => rpc.vocabulary.addTerm({ name }))
    if (!created) return
    setTyped(name)
    field.commit({ id: created.id, name })
  }
  return (
    <Select
      {...input}
      {...labelProps(label, hideLabel)}
      searchable
      // Choosing again what is chosen takes nothing away: there is a button for that.
      allowDeselect={false}
      readOnly={disabled}
      clearable={!disabled}
      clearButtonProps={{ 'aria-label': t('common.clearField') }}
      placeholder={disabled ? undefined : (placeholder ?? t('common.term.placeholder'))}
      rightSection={disabled ? null : undefined}
      nothingFoundMessage={found.isFetching ? t('common.loading') : t('common.nothingFound')}
      data={[
        ...[...others, ...terms].map(({ id, name }) => ({ value: id, label: name })),
        ...(isNew ? [{ value: CREATE, label: t('common.term.create', { name: search.trim() }) }] : []),
      ]}
      renderOption={({ option }) => <TermOption option={option} terms={terms} search={search} />}
      // The core has searched already, in the synonyms too.
      filter={({ options }) => options}
      value={held && held.id}
      error={words.refusal ?? field.error}
      searchValue={typed}
      onSearchChange={setTyped}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onKeyDown={words.onKeyDown}
      onBlur={words.leave}
      onOptionSubmit={(key) => {
        if (held !== null && key === held.id) words.putBack()
      }}
      onChange={(key) => {
        if (key === CREATE) void create()
        else field.commit([...others, ...terms].find(({ id }) => id === key) ?? null)
      }}
    />
  )
}

interface TermOptionProps {
  option: ComboboxItem
  terms: readonly TermRow[]
  search: string
}

/** A term with what it names, and the synonym that found it. */
const TermOption = ({ option, terms, search }: TermOptionProps) => {
  const { t } = useTranslation()
  const term = terms.find(({ id }) => id === option.value)
  if (option.value === CREATE) {
    return (
      <span className={classes.create}>
        <IconPlus size={14} aria-hidden />
        {option.label}
      </span>
    )
  }
  const synonym = term && synonymFor(term, search)
  return (
    <span className={classes.option}>
      <span>
        {option.label}
        {synonym === undefined ? null : <span className={classes.also}> {t('common.term.also', { synonym })}</span>}
      </span>
      {term ? <span className={classes.kind}>{t(`enums.termKind.${term.kind}`)}</span> : null}
    </span>
  )
}
