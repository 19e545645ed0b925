import type { Party, PartyView } from '../../shared/organisations/organisations.contract.ts'
import type { FieldProps, HideableLabel } from './fields/field.ts'
import { PartyInput } from './PartyInput.tsx'
import { useAutosave } from './useAutosave.ts'

interface PartyPickerProps extends Omit<FieldProps<PartyView | null>, 'save'>, HideableLabel {
  save: (party: Party | null) => Promise<unknown>
  /** What can be chosen. */
  only?: 'any' | 'contacts' | 'organisations'
  isClearable?: boolean
  placeholder?: string
}

const isSameParty = (a: PartyView | null, b: PartyView | null) =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.organisationId === b.organisationId &&
    a.contactId === b.contactId &&
    a.label === b.label)

/** Who is in charge: searched among organisations and contacts; saves when it is chosen. */
export const PartyPicker = ({ value, save, ...input }: PartyPickerProps) => {
  const field = useAutosave<PartyView | null>({
    value,
    save: (party) => save(party && { organisationId: party.organisationId, contactId: party.contactId }),
    isEqual: isSameParty,
    isUndoable: true,
  })
  return <PartyInput {...input} isAutosaved value={field.draft} error={field.error} onChange={field.commit} />
}
