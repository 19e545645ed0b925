import { Group, Modal, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { colleges, memberRoles, type College, type Member } from '../../../shared/committees/committees.contract.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { PartyView } from '../../../shared/organisations/organisations.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { PartyInput } from '../../ui/PartyInput.tsx'
import { useAct } from '../../ui/useAct.ts'
import { useDateText } from './useDateText.ts'

interface SeatDialogProps {
  isOpen: boolean
  committeeId: string
  /** The seat to change; null: a new one. */
  seat: Member | null
  /** When a new seat begins, unless it is changed. */
  fromDate: CalendarDate | null
  onClose: () => void
}

/** A seat: who, for which collège, in what role, from when to when. A form, because these must be right together. */
export const SeatDialog = ({ isOpen, ...form }: SeatDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={form.onClose}
      title={form.seat === null ? t('committees.addSeat') : t('committees.changeSeatTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {isOpen ? <SeatForm {...form} /> : null}
    </Modal>
  )
}

const partyOf = (seat: Member | null): PartyView | null => {
  if (seat === null) return null
  const { organisationId, contactId, organisationName, contactLabel } = seat
  const label = contactLabel === '' ? organisationName : `${contactLabel} (${organisationName})`
  return { organisationId, contactId, label }
}

type Refusals = Partial<Record<string, string>>

const SeatForm = ({ committeeId, seat, fromDate, onClose }: Omit<SeatDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [party, setParty] = useState(partyOf(seat))
  const [college, setCollege] = useState<College | null>(seat?.college ?? null)
  const [role, setRole] = useState<Member['role']>(seat?.role ?? 'full')
  const from = useDateText(seat === null ? fromDate : seat.fromDate)
  const to = useDateText(seat?.toDate ?? null)
  const [refusals, setRefusals] = useState<Refusals>({})
  const send = async () => {
    const organisationId = party?.organisationId ?? null
    if (organisationId === null || college === null || from.error !== null || to.error !== null) {
      const required: Refusals = {}
      if (organisationId === null) required.organisationId = t('committees.partyRequired')
      if (college === null) required.college = t('committees.collegeRequired')
      return setRefusals(required)
    }
    const fields = { organisationId, contactId: party?.contactId ?? null, college, role }
    const dates = { fromDate: from.date, toDate: to.date }
    const save = (): Promise<unknown> =>
      seat === null
        ? rpc.committees.addMember({ committeeId, ...fields, ...dates })
        : rpc.committees.updateMember({ id: seat.id, ...fields, ...dates })
    if ((await act(save, undefined, setRefusals)) !== undefined) onClose()
  }
  return (
    <DialogForm
      confirm={seat === null ? t('committees.addSeatNow') : t('common.save')}
      onSend={() => void send()}
      onClose={onClose}
      isSending={isActing}
    >
      <PartyInput
        isFirst={seat === null}
        label={t('committees.party')}
        value={party}
        error={refusals.organisationId ?? refusals.contactId ?? null}
        onChange={setParty}
      />
      <Group grow align="start">
        <Select
          data-autofocus={seat === null ? undefined : true}
          label={t('committees.college')}
          placeholder={t('common.choose')}
          data={colleges.map((value) => ({ value, label: t(`enums.college.${value}`) }))}
          value={college}
          error={refusals.college}
          allowDeselect={false}
          onChange={(chosen) => setCollege(colleges.find((known) => known === chosen) ?? college)}
        />
        <Select
          label={t('committees.role')}
          data={memberRoles.map((value) => ({ value, label: t(`enums.memberRole.${value}`) }))}
          value={role}
          allowDeselect={false}
          onChange={(chosen) => setRole(memberRoles.find((known) => known === chosen) ?? role)}
        />
      </Group>
      <Group grow align="start">
        <DateInput label={t('committees.from')} {...from} error={from.error ?? refusals.fromDate ?? null} />
        <DateInput label={t('committees.to')} {...to} error={to.error ?? refusals.toDate ?? null} />
      </Group>
    </DialogForm>
  )
}
