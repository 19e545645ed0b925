import { Select, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BudgetLine, budgetKinds, type BudgetKind } from '../../../shared/budget/budget.contract.ts'
import { rpc } from '../../rpc.ts'
import { parseMoney } from '../fields/parse.ts'
import { useAct } from '../useAct.ts'
import { refusalOf } from '../useAutosave.ts'
import classes from './budget.module.css'
import { NewActionCell, NewAmountCell, NewLineRow, NewYearCell, useNewLine } from './NewLine.tsx'
import type { BudgetScope } from './scope.ts'

/** Another expense: what for, of which kind, and what is planned for it if it is known. */
export const NewExpense = ({ scope }: { scope: BudgetScope }) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const line = useNewLine(scope, parseMoney)
  const [label, setLabel] = useState('')
  const [kind, setKind] = useState<BudgetKind>('operating')
  const [refusal, setRefusal] = useState<string | null>(null)
  const words = useRef<HTMLInputElement>(null)
  const add = async () => {
    const refused = label.trim() === '' ? t('budget.expenses.needed') : refusalOf(BudgetLine.shape.label, label)
    const read = line.read()
    setRefusal(refused)
    if (refused !== null) words.current?.focus()
    if (refused !== null || read === null || isActing) return
    const { amount: plannedCents, ...of } = read
    if (!(await act(() => rpc.budget.addLine({ ...of, kind, label: label.trim(), plannedCents })))) return
    setLabel('')
    line.clear()
    words.current?.focus()
  }
  const kindInput = (
    <Select
      aria-label={t('budget.new.kind')}
      data={budgetKinds.map((value) => ({ value, label: t(`enums.budgetKind.${value}`) }))}
      value={kind}
      allowDeselect={false}
      onChange={(chosen) => setKind(budgetKinds.find((known) => known === chosen) ?? kind)}
    />
  )
  return (
    <NewLineRow label={t('budget.expenses.add')} rest={2} add={() => void add()}>
      <NewYearCell line={line} />
      <td>
        <TextInput
          ref={words}
          aria-label={t('budget.expenses.new')}
          placeholder={t('budget.expenses.new')}
          value={label}
          error={refusal}
          onChange={(event) => {
            setLabel(event.currentTarget.value)
            setRefusal(null)
          }}
        />
        {scope.actionId === null ? null : <div className={classes.under}>{kindInput}</div>}
      </td>
      {scope.actionId === null ? <td>{kindInput}</td> : null}
      <NewActionCell line={line} />
      <NewAmountCell line={line} label={t('budget.new.planned')} unit="€" />
    </NewLineRow>
  )
}
