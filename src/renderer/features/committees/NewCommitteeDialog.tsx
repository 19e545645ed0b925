import { Modal, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Committee, CommitteeCode, committeeKinds } from '../../../shared/committees/committees.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'

interface NewCommitteeDialogProps {
  isOpen: boolean
  onClose: () => void
  onCreated: (id: string) => void
}

/** What a body cannot do without: its kind, its name, and the code of its numbers. */
export const NewCommitteeDialog = ({ isOpen, onClose, onCreated }: NewCommitteeDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('committees.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <NewCommitteeForm onClose={onClose} onCreated={onCreated} />
    </Modal>
  )
}

/** The refused fields and why. */
type Refusals = Partial<Record<'name' | 'code', string | null>>

const NewCommitteeForm = ({ onClose, onCreated }: Omit<NewCommitteeDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [kind, setKind] = useState<Committee['kind']>('steering')
  // Null while what the kind proposes has not been typed over.
  const [typed, setTyped] = useState<{ name: string | null; code: string | null }>({ name: null, code: null })
  const [refusals, setRefusals] = useState<Refusals>({})
  const name = typed.name ?? t(`committees.proposed.${kind}.name`)
  const code = typed.code ?? t(`committees.proposed.${kind}.code`)
  const type = (field: 'name' | 'code', value: string) => {
    setTyped({ ...typed, [field]: value })
    setRefusals({ ...refusals, [field]: null })
  }
  const create = async () => {
    const refused = { name: refusalOf(Committee.shape.name, name), code: refusalOf(CommitteeCode, code) }
    setRefusals(refused)
    if (refused.name !== null || refused.code !== null) return
    const created = await act(() => rpc.committees.create({ kind, name, code }), undefined, setRefusals)
    if (!created) return
    onClose()
    onCreated(created.id)
  }
  return (
    <DialogForm confirm={t('committees.create')} onSend={() => void create()} onClose={onClose} isSending={isActing}>
      <Select
        data-autofocus
        label={t('committees.kind')}
        data={committeeKinds.map((value) => ({ value, label: t(`enums.committeeKind.${value}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(chosen) => setKind(committeeKinds.find((known) => known === chosen) ?? kind)}
      />
      <TextInput
        label={t('committees.name')}
        value={name}
        error={refusals.name}
        onChange={(event) => type('name', event.currentTarget.value)}
      />
      <TextInput
        label={t('committees.code')}
        description={t('committees.codeHelp')}
        value={code}
        error={refusals.code}
        onChange={(event) => type('code', event.currentTarget.value.toUpperCase())}
      />
    </DialogForm>
  )
}
