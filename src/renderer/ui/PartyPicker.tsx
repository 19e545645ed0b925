import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Party, PartyView } from '../../shared/organisations/organisations.contract.ts'
import { orpc } from '../query.ts'
import { labelProps, type FieldProps, type HideableLabel } from './fields/field.ts'
import { useAutosave } from './useAutosave.ts'

interface PartyPickerProps extends Omit<FieldProps<PartyView | null>, 'save'>, HideableLabel {
  save: (party: Party | null) => Promise<unknown>
  /** What can be chosen. */
  only?: 'any' | 'contacts' | 'organisations'
  isClearable?: boolean
  placeholder?: string
}

const keyOf = (party: Party) => `${party.organisationId ?? ''}/${party.contactId ?? ''}`
const isSameParty = (a: PartyView | null, b: PartyView | null) =>
  a === b || (a !== null && b !== null && keyOf(a) === keyOf(b) && a.label === b.label)

/** Who is in charge: searched among organisations and contacts; saves when it is chosen. */
export const PartyPicker = (props: PartyPickerProps) => {
  const { label, hideLabel, value, save, only = 'any', isClearable = true, disabled, placeholder, ...input } = props
  const { t } = useTranslation()
  const field = useAutosave<PartyView | null>({
    value,
    save: (party) => save(party && { organisationId: party.organisationId, contactId: party.contactId }),
    isEqual: isSameParty,
    isUndoable: true,
  })
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed === field.draft?.label ? '' : typed, 150)
  const found = useQuery(
    orpc.organisations.parties.queryOptions({
      input: { search, only, limit: 20 },
      enabled: isOpen,
      placeholderData: keepPreviousData,
      throwOnError: false,
    }),
  )
  const parties = found.data ?? []
  const hasDraft = field.draft && !parties.some((party) => field.draft && keyOf(party) === keyOf(field.draft))
  const offered = hasDraft && field.draft ? [field.draft, ...parties] : parties
  return (
    <Select
      {...input}
      {...labelProps(label, hideLabel)}
      searchable
      readOnly={disabled}
      clearable={isClearable && !disabled}
      clearButtonProps={{ 'aria-label': t('common.clearField', { label }) }}
      placeholder={disabled ? undefined : (placeholder ?? t('common.typeToSearch'))}
      nothingFoundMessage={found.isFetching ? t('common.loading') : t('common.nothingFound')}
      data={offered.map((party) => ({ value: keyOf(party), label: party.label }))}
      // The core has searched already, in more than the label.
      filter={({ options }) => options}
      value={field.draft && keyOf(field.draft)}
      error={field.error}
      searchValue={typed}
      onSearchChange={setTyped}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onChange={(key) => field.commit(offered.find((party) => keyOf(party) === key) ?? null)}
    />
  )
}
