import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyView } from '../../shared/organisations/organisations.contract.ts'
import { orpc } from '../query.ts'
import { labelProps } from './fields/field.ts'
import { useTypedParty } from './useTypedParty.ts'

export interface PartyInputProps {
  label: string
  hideLabel?: boolean | undefined
  description?: string | undefined
  className?: string | undefined
  disabled?: boolean | undefined
  /** Whether the dialog it is in begins there. */
  isFirst?: boolean | undefined
  /** What can be chosen. */
  only?: 'any' | 'contacts' | 'organisations' | undefined
  isClearable?: boolean | undefined
  placeholder?: string | undefined
  /** Whether what is chosen is saved by itself, without a form. */
  isAutosaved?: boolean | undefined
  value: PartyView | null
  error: string | null
  onChange: (party: PartyView | null) => void
}

// A contact is of one organisation only, which not every place that names the contact tells.
const keyOf = (party: PartyView) => party.contactId ?? party.organisationId ?? ''

/** Who is in charge, searched among organisations and contacts: for forms. A field that saves by itself is `PartyPicker`. */
export const PartyInput = (props: PartyInputProps) => {
  const {
    label,
    hideLabel,
    value,
    error,
    onChange,
    only = 'any',
    isClearable = true,
    isAutosaved = false,
    disabled,
    isFirst,
    placeholder,
    ...input
  } = props
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const { typed, setTyped, ...words } = useTypedParty({ value, only, isAutosaved, onChange })
  const [search] = useDebouncedValue(typed === value?.label ? '' : typed, 150)
  const found = useQuery(
    orpc.organisations.parties.queryOptions({
      input: { search, only, limit: 20 },
      enabled: isOpen,
      placeholderData: keepPreviousData,
      throwOnError: false,
    }),
  )
  const parties = found.data ?? []
  const isOffered = value === null || parties.some((party) => keyOf(party) === keyOf(value))
  const offered = isOffered ? parties : [value, ...parties]
  return (
    <Select
      {...input}
      {...labelProps(label, hideLabel)}
      searchable
      // Choosing again what is chosen takes nothing away: there is a button for that.
      allowDeselect={false}
      data-autofocus={isFirst || undefined}
      readOnly={disabled}
      clearable={isClearable && !disabled}
      clearButtonProps={{ 'aria-label': t('common.clearField') }}
      placeholder={disabled ? undefined : (placeholder ?? t('common.typeToSearch'))}
      rightSection={disabled ? null : undefined}
      nothingFoundMessage={found.isFetching ? t('common.loading') : t('common.nothingFound')}
      data={offered.map((party) => ({ value: keyOf(party), label: party.label }))}
      // The core has searched already, in more than the label.
      filter={({ options }) => options}
      value={value && keyOf(value)}
      error={words.refusal ?? error}
      searchValue={typed}
      onSearchChange={setTyped}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onKeyDown={words.onKeyDown}
      onBlur={words.leave}
      onOptionSubmit={(key) => {
        if (value !== null && key === keyOf(value)) words.putBack()
      }}
      onChange={(key) => onChange(offered.find((party) => keyOf(party) === key) ?? null)}
    />
  )
}
