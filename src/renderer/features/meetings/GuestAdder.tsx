import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './AttendanceTab.module.css'

const TYPED = 'typed'

/** Adds someone who was there that day: a contact, an organisation, or a name as typed. */
export const GuestAdder = ({ meetingId }: { meetingId: string }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [search] = useDebouncedValue(typed, 150)
  const found = useQuery(
    orpc.organisations.parties.queryOptions({
      input: { search, limit: 8 },
      enabled: isOpen,
      placeholderData: keepPreviousData,
    }),
  )
  const parties = found.data ?? []
  const name = typed.trim()
  const add = async (key: string | null) => {
    const party = key === TYPED ? undefined : parties[Number(key)]
    const label = party?.label ?? name
    if (key === null || label === '') return
    const guest = party ? { organisationId: party.organisationId, contactId: party.contactId } : { name }
    setTyped('')
    const done = t('meetings.attendance.guestAdded', { name: label })
    await act(() => rpc.meetings.addGuest({ meetingId, ...guest }), done)
  }
  const asTyped = name === '' ? [] : [{ value: TYPED, label: t('meetings.attendance.addNamed', { name }) }]
  return (
    <Select
      className={classes.addGuest}
      aria-label={t('meetings.attendance.addGuest')}
      placeholder={t('meetings.attendance.addGuestPlaceholder')}
      searchable
      selectFirstOptionOnChange={false}
      data={[...parties.map((party, rank) => ({ value: String(rank), label: party.label })), ...asTyped]}
      filter={({ options }) => options}
      nothingFoundMessage={t('common.typeToSearch')}
      value={null}
      searchValue={typed}
      onSearchChange={setTyped}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onChange={(key) => void add(key)}
    />
  )
}
