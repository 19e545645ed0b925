import { Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Campaign, type CampaignRow } from '../../../shared/questionnaire/questionnaire.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { parseInteger } from '../../ui/fields/parse.ts'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'

interface StartCampaignDialogProps {
  isOpen: boolean
  /** Newest first. */
  campaigns: readonly CampaignRow[]
  onClose: () => void
  onStarted: (id: string) => void
}

/** The year of a new campaign: this one unless it has its own. */
export const StartCampaignDialog = ({ isOpen, ...form }: StartCampaignDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={form.onClose}
      title={t('questionnaire.start')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <StartForm {...form} />
    </Modal>
  )
}

const StartForm = ({ campaigns, onClose, onStarted }: Omit<StartCampaignDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [typed, setTyped] = useState(() => {
    const thisYear = Number(todayDate().slice(0, 4))
    const [latest] = campaigns
    return String(latest !== undefined && latest.year >= thisYear ? latest.year + 1 : thisYear)
  })
  const [refusal, setRefusal] = useState<string | null>(null)
  const start = async () => {
    const year = parseInteger(typed).value
    const isTaken = campaigns.some((campaign) => campaign.year === year)
    const refused = year === null ? t('fieldErrors.year') : refusalOf(Campaign.shape.year, year)
    setRefusal(refused ?? (isTaken ? t('questionnaire.yearTaken') : null))
    if (year === null || refused !== null || isTaken) return
    const started = await act(() => rpc.questionnaire.startCampaign({ year }))
    if (!started) return
    onClose()
    onStarted(started.id)
  }
  return (
    <DialogForm confirm={t('questionnaire.begin')} onSend={() => void start()} onClose={onClose} isSending={isActing}>
      <TextInput
        data-autofocus
        inputMode="numeric"
        label={t('questionnaire.year')}
        description={t('questionnaire.yearHelp')}
        styles={{ wrapper: { width: 120 }, input: { fontVariantNumeric: 'tabular-nums' } }}
        value={typed}
        error={refusal}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setRefusal(null)
        }}
      />
    </DialogForm>
  )
}
