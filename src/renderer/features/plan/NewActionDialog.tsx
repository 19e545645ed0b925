import { Modal, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Action } from '../../../shared/actions/actions.contract.ts'
import type { AxisRow } from '../../../shared/axes/axes.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'

interface NewActionDialogProps {
  isOpen: boolean
  axes: readonly AxisRow[]
  /** The axis that is proposed. */
  axisId: string | null
  onClose: () => void
  onCreated: (id: string) => void
}

/** What makes an action of the plan: its title, and its axis. The rest is filled in the table or the sheet. */
export const NewActionDialog = ({ isOpen, onCreated, ...form }: NewActionDialogProps) => {
  const { t } = useTranslation()
  const [isMade, setMade] = useState(false)
  return (
    <Modal
      opened={isOpen}
      onClose={form.onClose}
      title={t('plan.table.add')}
      // The focus goes to the new action rather than back.
      returnFocus={!isMade}
      onEnterTransitionEnd={() => setMade(false)}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <NewActionForm
        {...form}
        onCreated={(id) => {
          setMade(true)
          onCreated(id)
        }}
      />
    </Modal>
  )
}

const NO_AXIS = 'none'

const NewActionForm = ({ axes, axisId: proposed, onClose, onCreated }: Omit<NewActionDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [title, setTitle] = useState('')
  const [axisId, setAxisId] = useState(proposed)
  const [refusal, setRefusal] = useState<string | null>(null)
  const create = async () => {
    const refused = refusalOf(Action.shape.title, title)
    setRefusal(refused)
    if (refused !== null) return
    const created = await act(() => rpc.actions.create({ title, axisId }))
    if (!created) return
    onClose()
    onCreated(created.id)
  }
  return (
    <DialogForm confirm={t('plan.table.create')} onSend={() => void create()} onClose={onClose} isSending={isActing}>
      <TextInput
        data-autofocus
        label={t('plan.table.columns.title')}
        placeholder={t('plan.table.addExample')}
        value={title}
        error={refusal}
        onChange={(event) => {
          setTitle(event.currentTarget.value)
          setRefusal(null)
        }}
      />
      {axes.length === 0 ? null : (
        <Select
          label={t('plan.table.addAxis')}
          data={[
            ...axes.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` })),
            { value: NO_AXIS, label: t('plan.filter.none.axis') },
          ]}
          value={axisId ?? NO_AXIS}
          allowDeselect={false}
          onChange={(chosen) => setAxisId(axes.find(({ id }) => id === chosen)?.id ?? null)}
        />
      )}
    </DialogForm>
  )
}
