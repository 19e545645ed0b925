import { Checkbox, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { StaffLine } from '../../../shared/budget/budget.contract.ts'
import { rpc } from '../../rpc.ts'
import { useAct } from '../useAct.ts'
import { refusalOf } from '../useAutosave.ts'
import classes from './budget.module.css'
import { parseFte } from './FteField.tsx'
import { NewActionCell, NewAmountCell, NewLineRow, NewYearCell, useNewLine } from './NewLine.tsx'
import type { BudgetScope } from './scope.ts'

/** Another line of people’s time: whose, whether it is facilitation, and how much is planned if it is known. */
export const NewStaff = ({ scope }: { scope: BudgetScope }) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const line = useNewLine(scope, parseFte)
  const [label, setLabel] = useState('')
  const [isFacilitation, setFacilitation] = useState(true)
  const [refusal, setRefusal] = useState<string | null>(null)
  const words = useRef<HTMLInputElement>(null)
  const add = async () => {
    const refused = label.trim() === '' ? t('budget.staff.needed') : refusalOf(StaffLine.shape.label, label)
    const read = line.read()
    setRefusal(refused)
    if (refused !== null) words.current?.focus()
    if (refused !== null || read === null || isActing) return
    const { amount: plannedFte, ...of } = read
    if (!(await act(() => rpc.budget.addStaff({ ...of, label: label.trim(), isFacilitation, plannedFte })))) return
    setLabel('')
    line.clear()
    words.current?.focus()
  }
  const flag = (
    <Checkbox
      className={classes.flag}
      aria-label={t('budget.staff.newIsFacilitation')}
      label={scope.actionId === null ? undefined : t('budget.staff.isFacilitation')}
      checked={isFacilitation}
      onChange={(event) => setFacilitation(event.currentTarget.checked)}
    />
  )
  return (
    <NewLineRow label={t('budget.staff.add')} rest={2} add={() => void add()}>
      <NewYearCell line={line} />
      <td>
        <TextInput
          ref={words}
          aria-label={t('budget.staff.new')}
          placeholder={t('budget.staff.new')}
          value={label}
          error={refusal}
          onChange={(event) => {
            setLabel(event.currentTarget.value)
            setRefusal(null)
          }}
        />
        {scope.actionId === null ? null : flag}
      </td>
      {scope.actionId === null ? <td>{flag}</td> : null}
      <NewActionCell line={line} />
      <NewAmountCell line={line} label={t('budget.new.fte')} />
    </NewLineRow>
  )
}
