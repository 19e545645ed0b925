import { Modal, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Term, termKinds, type TermKind } from '../../../shared/vocabulary/vocabulary.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'

interface NewTermDialogProps {
  isOpen: boolean
  /** What the list shows: what is proposed. */
  kind: TermKind
  onClose: () => void
  onCreated: (id: string) => void
}

/** A new term: its name, which no other may have, and what it names. */
export const NewTermDialog = ({ isOpen, ...form }: NewTermDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={form.onClose}
      title={t('vocabulary.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <NewTermForm {...form} />
    </Modal>
  )
}

const NewTermForm = ({ kind: proposed, onClose, onCreated }: Omit<NewTermDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [name, setName] = useState('')
  const [kind, setKind] = useState(proposed)
  const [refusal, setRefusal] = useState<string | null>(null)
  const create = async () => {
    const refused = refusalOf(Term.shape.name, name)
    setRefusal(refused)
    if (refused !== null) return
    const created = await act(
      () => rpc.vocabulary.addTerm({ name: name.trim(), kind }),
      undefined,
      (sentences) => setRefusal(sentences['name'] ?? null),
    )
    if (!created) return
    onClose()
    onCreated(created.id)
  }
  return (
    <DialogForm confirm={t('vocabulary.create')} onSend={() => void create()} onClose={onClose} isSending={isActing}>
      <TextInput
        data-autofocus
        label={t('vocabulary.name')}
        value={name}
        error={refusal}
        onChange={(event) => {
          setName(event.currentTarget.value)
          setRefusal(null)
        }}
      />
      <Select
        label={t('vocabulary.kind')}
        data={termKinds.map((value) => ({ value, label: t(`enums.termKind.${value}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(chosen) => setKind(termKinds.find((known) => known === chosen) ?? kind)}
      />
    </DialogForm>
  )
}
