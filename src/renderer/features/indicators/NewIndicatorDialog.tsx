import { Modal, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formulas } from '../../../shared/indicators/formulas.ts'
import { Indicator } from '../../../shared/indicators/indicators.contract.ts'
import { rpc } from '../../rpc.ts'
import { DialogForm } from '../../ui/DialogForm.tsx'
import { useAct } from '../../ui/useAct.ts'
import { refusalOf } from '../../ui/useAutosave.ts'

interface NewIndicatorDialogProps {
  isOpen: boolean
  onClose: () => void
  onCreated: (id: string) => void
}

/** An indicator of the officer’s own: its name, its unit, and whether it is typed or computed. The rest is filled in its sheet. */
export const NewIndicatorDialog = ({ isOpen, onClose, onCreated }: NewIndicatorDialogProps) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('indicators.add')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <NewIndicatorForm onClose={onClose} onCreated={onCreated} />
    </Modal>
  )
}

const TYPED = 'typed'

const NewIndicatorForm = ({ onClose, onCreated }: Omit<NewIndicatorDialogProps, 'isOpen'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [name, setName] = useState('')
  const [unit, setUnit] = useState('')
  const [formula, setFormula] = useState<string>(TYPED)
  const [refusals, setRefusals] = useState<Partial<Record<string, string>>>({})
  const create = async () => {
    const [nameRefusal, unitRefusal] = [refusalOf(Indicator.shape.name, name), refusalOf(Indicator.shape.unit, unit)]
    setRefusals({ name: nameRefusal ?? undefined, unit: unitRefusal ?? undefined })
    if (nameRefusal !== null || unitRefusal !== null) return
    const chosen = formulas.find((one) => one === formula) ?? null
    const narrowing = chosen === 'impact' ? ({ impactKind: 'wasteDiverted', impactNature: 'annual' } as const) : {}
    const created = await act(
      () => rpc.indicators.create({ name: name.trim(), unit: unit.trim(), formula: chosen, ...narrowing }),
      undefined,
      setRefusals,
    )
    if (!created) return
    onClose()
    onCreated(created.id)
  }
  return (
    <DialogForm confirm={t('indicators.create')} onSend={() => void create()} onClose={onClose} isSending={isActing}>
      <TextInput
        data-autofocus
        label={t('indicators.name')}
        placeholder={t('indicators.nameExample')}
        value={name}
        error={refusals.name}
        onChange={(event) => {
          setName(event.currentTarget.value)
          setRefusals({})
        }}
      />
      <TextInput
        label={t('indicators.unit')}
        value={unit}
        error={refusals.unit}
        onChange={(event) => {
          setUnit(event.currentTarget.value)
          setRefusals({})
        }}
      />
      <Select
        label={t('indicators.formula')}
        description={
          formula === TYPED
            ? t('indicators.countsTyped')
            : t('indicators.counts', {
                what: t(`indicators.formulaCounts.${formulas.find((one) => one === formula) ?? 'impact'}`),
              })
        }
        data={[
          { value: TYPED, label: t('indicators.typed') },
          ...formulas.map((value) => ({ value, label: t(`indicators.formulas.${value}`) })),
        ]}
        searchable
        allowDeselect={false}
        value={formula}
        onChange={(chosen) => setFormula(chosen ?? TYPED)}
      />
    </DialogForm>
  )
}
