import { Modal } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PartyView } from '../../../shared/organisations/organisations.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { PartyInput } from '../../ui/PartyInput.tsx'
import { useAct } from '../../ui/useAct.ts'

interface FormProps {
  onClose: () => void
  onCreated: (id: string) => void
}

/** Who was introduced, and by whom where it is a contact of the dossier. */
export const NewIntroductionDialog = ({ isOpen, ...form }: FormProps & { isOpen: boolean }) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={form.onClose}
      title={t('inventory.introductions.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Form {...form} />
    </Modal>
  )
}

const Form = ({ onClose, onCreated }: FormProps) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [person, setPerson] = useState<PartyView | null>(null)
  const [by, setBy] = useState<PartyView | null>(null)
  const [isSent, setSent] = useState(false)
  const send = async () => {
    setSent(true)
    const contactId = person?.contactId
    if (!contactId) return
    const introducedById = by?.contactId ?? null
    const created = await act(() => rpc.inventory.addIntroduction({ contactId, introducedById }))
    if (!created) return
    onClose()
    onCreated(created.id)
  }
  return (
    <DialogForm confirm={t('common.add')} onSend={() => void send()} onClose={onClose} isSending={isActing}>
      <PartyInput
        label={t('inventory.introductions.contact')}
        isFirst
        only="contacts"
        value={person}
        error={isSent && !person?.contactId ? t('inventory.introductions.contactNeeded') : null}
        onChange={setPerson}
      />
      <PartyInput
        label={t('inventory.introductions.by')}
        description={t('inventory.introductions.byHelp')}
        only="contacts"
        value={by}
        error={null}
        onChange={setBy}
      />
    </DialogForm>
  )
}
