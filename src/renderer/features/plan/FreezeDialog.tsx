import { Modal, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingRow } from '../../../shared/meetings/meetings.contract.ts'
import { Baseline } from '../../../shared/plan/plan.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { fullDate } from '../../ui/format.ts'
import { meetingName } from '../../ui/meetingName.ts'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'

interface FreezeDialogProps {
  isOpen: boolean
  /** Newest first. */
  meetings: readonly MeetingRow[]
  onClose: () => void
  onFrozen: (id: string) => void
}

/** « Figer le plan… »: under which name, and at which meeting. */
export const FreezeDialog = ({ isOpen, ...form }: FreezeDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={form.onClose}
      title={t('plan.baseline.freezeTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <FreezeForm {...form} />
    </Modal>
  )
}

const FreezeForm = ({ meetings, onClose, onFrozen }: Omit<FreezeDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [name, setName] = useState('')
  const [meetingId, setMeetingId] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  // A plan is frozen at a meeting that took place, not at one to come.
  const held = meetings.filter(({ date }) => date <= todayDate())
  const freeze = async () => {
    const refused = refusalOf(Baseline.shape.name, name)
    setRefusal(refused)
    if (refused !== null) return
    const request = { name, meetingId, note }
    const frozen = await act(
      () => rpc.plan.freeze(request),
      t('plan.baseline.frozen', { name }),
      (sentences) => setRefusal(sentences['name'] ?? null),
    )
    if (!frozen) return
    onClose()
    onFrozen(frozen.id)
  }
  return (
    <DialogForm
      confirm={t('plan.baseline.freezeNow')}
      onSend={() => void freeze()}
      onClose={onClose}
      isSending={isActing}
    >
      <TextInput
        data-autofocus
        label={t('plan.baseline.name')}
        description={t('plan.baseline.freezeHelp')}
        placeholder={t('plan.baseline.nameExample')}
        value={name}
        error={refusal}
        onChange={(event) => {
          setName(event.currentTarget.value)
          setRefusal(null)
        }}
      />
      <Select
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('common.clearField') }}
        label={t('plan.baseline.meeting')}
        placeholder={t('plan.baseline.noMeeting')}
        nothingFoundMessage={t('common.nothingFound')}
        data={held.map((row) => ({ value: row.id, label: `${meetingName(row)} · ${fullDate(row.date)}` }))}
        value={meetingId}
        onChange={setMeetingId}
      />
      <Textarea
        label={t('plan.baseline.note')}
        rows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </DialogForm>
  )
}
