import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { fieldDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'

interface PlanInterviewDialogProps {
  organisationId: string
  name: string
  isOpen: boolean
  onClose: () => void
}

/** The date of an interview with this company: the rest is prepared on the interview itself. */
export const PlanInterviewDialog = ({ name, isOpen, onClose, organisationId }: PlanInterviewDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('companies.planInterview.title', { name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <PlanInterviewForm organisationId={organisationId} onClose={onClose} />
    </Modal>
  )
}

const PlanInterviewForm = (props: Pick<PlanInterviewDialogProps, 'organisationId' | 'onClose'>) => {
  const { organisationId, onClose } = props
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [text, setText] = useState(() => fieldDate(todayDate()))
  const [isRefused, setRefused] = useState(false)
  const date = readDate(text)
  const create = async () => {
    const on = date.value
    if (on === null) return setRefused(true)
    const made = await act(() => rpc.interviews.create({ organisationId, date: on }))
    if (!made) return
    onClose()
    window.location.hash = hrefOf('interviews', made.id)
  }
  return (
    <DialogForm
      confirm={t('companies.planInterview.confirm')}
      onSend={() => void create()}
      onClose={onClose}
      isSending={isActing}
    >
      <DateInput
        isFirst
        label={t('companies.planInterview.date')}
        text={text}
        date={date.value}
        error={isRefused && date.value === null ? t('fieldErrors.date') : null}
        onType={setText}
        onPick={(picked) => setText(fieldDate(picked))}
      />
    </DialogForm>
  )
}
