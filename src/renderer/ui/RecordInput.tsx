import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { labelProps, type FieldProps, type HideableLabel } from './fields/field.ts'
import { matches } from './match.ts'
import { useAutosave } from './useAutosave.ts'

/** A record as it is chosen among others. */
export interface RecordChoice {
  id: string
  label: string
}

/** Asks the dossier for the records that match. */
export interface RecordFinder {
  /** Tells it from the others. */
  name: string
  find: (search: string) => Promise<readonly RecordChoice[]>
}

interface RecordInputProps extends HideableLabel {
  label: string
  description?: string | undefined
  className?: string | undefined
  placeholder?: string | undefined
  value: RecordChoice | null
  error?: string | null
  isClearable?: boolean
  disabled?: boolean | undefined
  /** Takes the focus when a dialog opens. */
  isFirst?: boolean
  finder: RecordFinder
  onChange: (chosen: RecordChoice | null) => void
}

/** A record found by its words: a meeting, a decision, a need. Saves nothing by itself; `RecordField` does. */
export const RecordInput = (props: RecordInputProps) => {
  const {
    label,
    hideLabel,
    value,
    error = null,
    isClearable = true,
    disabled,
    isFirst,
    finder,
    onChange,
    ...input
  } = props
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed === value?.label ? '' : typed, 150)
  const found = useQuery({
    queryKey: ['records', finder.name, search],
    queryFn: () => finder.find(search),
    enabled: isOpen,
    placeholderData: keepPreviousData,
    throwOnError: false,
  })
  // Until the answer to what is typed is there, the former one is narrowed: a choice does not move away from under the pointer.
  const isAsking = found.isPlaceholderData || (typed !== search && typed !== value?.label)
  const choices = (found.data ?? []).filter(({ label: words }) => !isAsking || matches(typed, words))
  const isOffered = value === null || choices.some(({ id }) => id === value.id)
  const offered = isOffered ? choices : [value, ...choices]
  return (
    <Select
      {...input}
      {...labelProps(label, hideLabel)}
      searchable
      allowDeselect={false}
      data-autofocus={isFirst || undefined}
      readOnly={disabled}
      clearable={isClearable && !disabled}
      clearButtonProps={{ 'aria-label': t('common.clearField') }}
      rightSection={disabled ? null : undefined}
      nothingFoundMessage={found.isFetching || isAsking ? t('common.loading') : t('common.nothingFound')}
      data={offered.map(({ id, label: words }) => ({ value: id, label: words }))}
      // The core has searched already, in more than the label.
      filter={({ options }) => options}
      value={value?.id ?? null}
      error={error}
      searchValue={typed}
      onSearchChange={setTyped}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      // What is typed and not chosen is no record.
      onBlur={() => setTyped(value?.label ?? '')}
      onChange={(id) => onChange(offered.find((choice) => choice.id === id) ?? null)}
    />
  )
}

interface RecordFieldProps extends Omit<FieldProps<RecordChoice | null>, 'save'>, HideableLabel {
  /** Sends the id of what was chosen. */
  save: (id: string | null) => Promise<unknown>
  placeholder?: string
  isClearable?: boolean
  finder: RecordFinder
}

const isSameRecord = (a: RecordChoice | null, b: RecordChoice | null) => a?.id === b?.id && a?.label === b?.label

/** The same, saved when it is chosen. */
export const RecordField = ({ value, save, ...input }: RecordFieldProps) => {
  const field = useAutosave<RecordChoice | null>({
    value,
    save: (chosen) => save(chosen?.id ?? null),
    isEqual: isSameRecord,
    isUndoable: true,
  })
  return <RecordInput {...input} value={field.draft} error={field.error} onChange={field.commit} />
}
