import { Button, Modal, Text, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LongText } from '../../../shared/fields.ts'
import type { Match } from '../../../shared/matches/matches.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { pairOf } from '../../ui/chain/matchKey.ts'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'
import classes from './matches.module.css'

interface DismissDialogProps {
  match: Match
  isOpen: boolean
  onClose: () => void
  onDismissed: () => void
}

/** Sets a suggestion aside for a reason, so that nobody wonders about it twice. */
export const DismissDialog = ({ isOpen, ...form }: DismissDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={form.onClose}
      title={t('matches.dismissTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {isOpen ? <DismissForm {...form} /> : null}
    </Modal>
  )
}

/** Reasons that are often given, written into the field to be completed. */
const usual = ['tooFar', 'quantity', 'quality', 'settled'] as const

const DismissForm = ({ match, onClose, onDismissed }: Omit<DismissDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const dismiss = async () => {
    const refused = reason.trim() === '' ? t('matches.reasonRequired') : refusalOf(LongText, reason)
    setRefusal(refused)
    if (refused !== null) return field.current?.focus()
    if (!(await act(() => rpc.matches.dismiss({ ...pairOf(match), reason }), t('matches.dismissed')))) return
    onClose()
    onDismissed()
  }
  return (
    <DialogForm confirm={t('matches.setAside')} onSend={() => void dismiss()} onClose={onClose} isSending={isActing}>
      <Textarea
        ref={field}
        data-autofocus
        label={t('matches.reason')}
        rows={3}
        value={reason}
        error={refusal}
        onChange={(event) => {
          setReason(event.currentTarget.value)
          setRefusal(null)
        }}
      />
      <div className={classes.usual} role="group" aria-label={t('matches.usualReasons')}>
        {usual.map((key) => (
          <Button
            key={key}
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              setReason(t(`matches.usual.${key}`))
              setRefusal(null)
              field.current?.focus()
            }}
          >
            {t(`matches.usual.${key}`)}
          </Button>
        ))}
      </div>
      <Text fz={13} c="dimmed">
        {t('matches.dismissHelp')}
      </Text>
    </DialogForm>
  )
}
