import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyView } from '../../../shared/organisations/organisations.contract.ts'
import { Report } from '../../../shared/reports/reports.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { fieldDate } from '../../ui/format.ts'
import { PartyInput } from '../../ui/PartyInput.tsx'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'
import classes from './reports.module.css'

interface NewReportDialogProps {
  isOpen: boolean
  onClose: () => void
  onCreated: (id: string) => void
}

/** What a report cannot do without: its title and its period; its funder and when it is due, where they are known. */
export const NewReportDialog = ({ isOpen, onClose, onCreated }: NewReportDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('reports.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <NewReportForm onClose={onClose} onCreated={onCreated} />
    </Modal>
  )
}

type Field = 'title' | 'from' | 'to' | 'dueOn'
type Refusals = Partial<Record<string, string | null>>

/** What is typed, and what it means once all of it can be read. */
const useDraft = () => {
  const { t } = useTranslation()
  const year = todayDate().slice(0, 4)
  const [typed, setTyped] = useState<Record<Field, string>>({
    title: t('reports.proposedTitle', { year }),
    from: fieldDate(`${year}-01-01`),
    to: fieldDate(`${year}-12-31`),
    dueOn: '',
  })
  const [refusals, setRefusals] = useState<Refusals>({})
  const type = (field: Field, value: string) => {
    setTyped({ ...typed, [field]: value })
    setRefusals({ ...refusals, [field]: null })
  }
  const dateRefusal = (field: Field, isAsked: boolean) => {
    const { value, error } = readDate(typed[field])
    if (error !== null) return t(`fieldErrors.${error}`)
    return value === null && isAsked ? t('reports.dateNeeded') : null
  }
  const read = () => {
    const from = readDate(typed.from).value
    const to = readDate(typed.to).value
    const isReversed = from !== null && to !== null && to < from
    const refused = {
      title: refusalOf(Report.shape.title, typed.title),
      from: dateRefusal('from', true),
      to: dateRefusal('to', true) ?? (isReversed ? t('fieldErrors.datesReversed') : null),
      dueOn: dateRefusal('dueOn', false),
    }
    setRefusals(refused)
    if (from === null || to === null || Object.values(refused).some((sentence) => sentence !== null)) return null
    return { title: typed.title, from, to, dueOn: readDate(typed.dueOn).value }
  }
  return { typed, refusals, setRefusals, type, read }
}

const NewReportForm = ({ onClose, onCreated }: Omit<NewReportDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const { typed, refusals, setRefusals, type, read } = useDraft()
  const [funder, setFunder] = useState<PartyView | null>(null)
  const create = async () => {
    const draft = read()
    if (draft === null) return
    const organisationId = funder?.organisationId ?? null
    const created = await act(() => rpc.reports.create({ ...draft, organisationId }), undefined, setRefusals)
    if (!created) return
    onClose()
    onCreated(created.id)
  }
  const dateInput = (field: Exclude<Field, 'title'>) => (
    <DateInput
      label={t(`reports.${field}`)}
      text={typed[field]}
      date={readDate(typed[field]).value}
      error={refusals[field] ?? null}
      onType={(text) => type(field, text)}
      onPick={(date) => type(field, fieldDate(date))}
    />
  )
  return (
    <DialogForm confirm={t('reports.create')} onSend={() => void create()} onClose={onClose} isSending={isActing}>
      <TextInput
        data-autofocus
        label={t('reports.reportTitle')}
        value={typed.title}
        error={refusals['title']}
        onChange={(event) => type('title', event.currentTarget.value)}
      />
      <PartyInput
        label={t('reports.funder')}
        description={t('reports.funderHelp')}
        only="organisations"
        value={funder}
        error={null}
        onChange={setFunder}
      />
      <div className={classes.dates}>
        {dateInput('from')}
        {dateInput('to')}
      </div>
      {dateInput('dueOn')}
    </DialogForm>
  )
}
