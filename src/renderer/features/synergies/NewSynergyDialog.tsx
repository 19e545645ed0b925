import { Modal, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Synergy, synergyForms, synergyNatures } from '../../../shared/synergies/synergies.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'
import classes from './synergies.module.css'

interface NewSynergyDialogProps {
  isOpen: boolean
  onClose: () => void
  onCreated: (id: string) => void
}

/** What is known of an idea: its name, and perhaps what kind it is. The rest is filled in the sheet. */
export const NewSynergyDialog = ({ isOpen, onClose, onCreated }: NewSynergyDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('synergies.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <NewSynergyForm onClose={onClose} onCreated={onCreated} />
    </Modal>
  )
}

const NewSynergyForm = ({ onClose, onCreated }: Omit<NewSynergyDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [name, setName] = useState('')
  const [form, setForm] = useState<Synergy['form']>(null)
  const [nature, setNature] = useState<Synergy['nature']>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const create = async () => {
    const refused = refusalOf(Synergy.shape.name, name)
    setRefusal(refused)
    if (refused !== null) return
    const created = await act(() => rpc.synergies.create({ name, form, nature }))
    if (!created) return
    onClose()
    onCreated(created.id)
  }
  return (
    <DialogForm confirm={t('synergies.create')} onSend={() => void create()} onClose={onClose} isSending={isActing}>
      <TextInput
        data-autofocus
        label={t('synergies.name')}
        placeholder={t('synergies.nameExample')}
        value={name}
        error={refusal}
        onChange={(event) => {
          setName(event.currentTarget.value)
          setRefusal(null)
        }}
      />
      <div className={classes.twoColumns}>
        <Select
          label={t('synergies.form')}
          placeholder={t('synergies.unknown')}
          data={synergyForms.map((value) => ({ value, label: t(`enums.synergyForm.${value}`) }))}
          value={form}
          onChange={(chosen) => setForm(synergyForms.find((known) => known === chosen) ?? null)}
        />
        <Select
          label={t('synergies.nature')}
          placeholder={t('synergies.unknown')}
          data={synergyNatures.map((value) => ({ value, label: t(`enums.synergyNature.${value}`) }))}
          value={nature}
          onChange={(chosen) => setNature(synergyNatures.find((known) => known === chosen) ?? null)}
        />
      </div>
    </DialogForm>
  )
}
