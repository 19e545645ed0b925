import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyView } from '../../../shared/organisations/organisations.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { fieldDate } from '../../ui/format.ts'
import { PartyInput } from '../../ui/PartyInput.tsx'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './interviews.module.css'

interface NewInterviewDialogProps {
  isOpen: boolean
  onClose: () => void
  onCreated: (id: string) => void
}

/** A company and a date: the rest is filled in on the interview itself. */
export const NewInterviewDialog = ({ isOpen, onClose, onCreated }: NewInterviewDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('interviews.create.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <NewInterviewForm onClose={onClose} onCreated={onCreated} />
    </Modal>
  )
}

const NewInterviewForm = ({ onClose, onCreated }: Omit<NewInterviewDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [company, setCompany] = useState<PartyView | null>(null)
  const [text, setText] = useState(() => fieldDate(todayDate()))
  const [isRefused, setRefused] = useState(false)
  const date = readDate(text)
  const create = async () => {
    const organisationId = company?.organisationId ?? null
    if (organisationId === null || date.value === null) return setRefused(true)
    const on = date.value
    const made = await act(() => rpc.interviews.create({ organisationId, date: on }))
    if (!made) return
    onClose()
    onCreated(made.id)
  }
  const dateRefusal = date.error === null ? t('interviews.create.dateRequired') : t(`fieldErrors.${date.error}`)
  return (
    <DialogForm
      confirm={t('interviews.create.confirm')}
      onSend={() => void create()}
      onClose={onClose}
      isSending={isActing}
    >
      <PartyInput
        isFirst
        only="organisations"
        label={t('interviews.create.company')}
        value={company}
        error={isRefused && company === null ? t('interviews.create.companyRequired') : null}
        onChange={setCompany}
      />
      <DateInput
        label={t('interviews.create.date')}
        text={text}
        date={date.value}
        error={isRefused && date.value === null ? dateRefusal : null}
        onType={setText}
        onPick={(picked) => setText(fieldDate(picked))}
      />
      <p className={classes.dialogWords}>
        {date.value === null ? '' : t(date.value < todayDate() ? 'interviews.create.past' : 'interviews.create.future')}
      </p>
    </DialogForm>
  )
}
