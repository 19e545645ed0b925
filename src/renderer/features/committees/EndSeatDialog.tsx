import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Member } from '../../../shared/committees/committees.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { fullDate } from '../../ui/format.ts'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './committees.module.css'
import { useDateText } from './useDateText.ts'

interface EndSeatDialogProps {
  /** The seat to end; null: closed. */
  seat: Member | null
  onClose: () => void
}

/** Ends a seat on a date, today unless another is typed: the past composition stays true. */
export const EndSeatDialog = ({ seat, onClose }: EndSeatDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={seat !== null}
      onClose={onClose}
      title={t('committees.endSeatTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {seat === null ? null : <EndSeatForm seat={seat} onClose={onClose} />}
    </Modal>
  )
}

const EndSeatForm = ({ seat, onClose }: { seat: Member; onClose: () => void }) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const last = useDateText(seat.toDate ?? todayDate())
  const [refusal, setRefusal] = useState<string | null>(null)
  const name = seat.contactLabel === '' ? seat.organisationName : `${seat.contactLabel}, ${seat.organisationName}`
  const end = async () => {
    const toDate = last.date
    if (toDate === null) return setRefusal(t('fieldErrors.date'))
    const ended = await act(
      () => rpc.committees.updateMember({ id: seat.id, toDate }),
      t('committees.seatEnded', { name, date: fullDate(toDate) }),
      (refused) => setRefusal(refused.toDate ?? null),
    )
    if (ended) onClose()
  }
  return (
    <DialogForm confirm={t('committees.endSeatNow')} onSend={() => void end()} onClose={onClose} isSending={isActing}>
      <p className={classes.who}>
        <bdi>{name}</bdi>
      </p>
      <DateInput
        isFirst
        label={t('committees.lastDay')}
        {...last}
        error={last.error ?? refusal}
        onType={(text) => {
          setRefusal(null)
          last.onType(text)
        }}
      />
    </DialogForm>
  )
}
