import { ActionIcon, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Year } from '../../../shared/budget/budget.contract.ts'
import { DecimalInput } from '../fields/DecimalInput.tsx'
import { parseInteger, type Parsed } from '../fields/parse.ts'
import { RecordInput, type RecordChoice } from '../RecordInput.tsx'
import { todayDate } from '../today.ts'
import classes from './budget.module.css'
import { actionFinder } from './cells.tsx'
import type { BudgetScope } from './scope.ts'

interface Line {
  year: number
  actionId: string | null
  amount: number | null
}

interface Refusals {
  year: string | null
  amount: string | null
}

const none: Refusals = { year: null, amount: null }

/** The year, the action and the first amount of a line that is being typed; the year proposed is this one. */
export const useNewLine = (scope: BudgetScope, parseAmount: (typed: string) => Parsed<number>) => {
  const { t } = useTranslation()
  const [year, setYear] = useState(() => todayDate().slice(0, 4))
  const [action, setAction] = useState<RecordChoice | null>(null)
  const [amount, setAmount] = useState('')
  const [refusals, setRefusals] = useState(none)
  /** The line as it is typed; null, and the reasons beside the fields, when it means nothing. */
  const read = (): Line | null => {
    const typedYear = scope.year ?? parseInteger(year).value
    const parsed = parseAmount(amount)
    const refused: Refusals = {
      year: Year.safeParse(typedYear).success ? null : t('fieldErrors.year'),
      amount: parsed.error === null ? null : t(`fieldErrors.${parsed.error}`),
    }
    setRefusals(refused)
    if (typedYear === null || refused.year !== null || refused.amount !== null) return null
    return { year: typedYear, actionId: scope.actionId ?? action?.id ?? null, amount: parsed.value }
  }
  const typed = <T,>(set: (value: T) => void) => {
    return (value: T) => {
      set(value)
      setRefusals(none)
    }
  }
  return {
    scope,
    read,
    clear: () => setAmount(''),
    year,
    setYear: typed(setYear),
    action,
    setAction,
    amount,
    setAmount: typed(setAmount),
    refusals,
  }
}
export type NewLine = ReturnType<typeof useNewLine>

/** The year of a new line, where lines of every year are shown together. */
export const NewYearCell = ({ line }: { line: NewLine }) => {
  const { t } = useTranslation()
  if (line.scope.year !== null) return null
  return (
    <td>
      <TextInput
        aria-label={t('budget.new.year')}
        inputMode="numeric"
        className={classes.newYear}
        value={line.year}
        error={line.refusals.year}
        onChange={(event) => line.setYear(event.currentTarget.value)}
      />
    </td>
  )
}

/** The action of a new line, where those of every action are shown together. */
export const NewActionCell = ({ line }: { line: NewLine }) => {
  const { t } = useTranslation()
  if (line.scope.actionId !== null) return null
  return (
    <td>
      <RecordInput
        label={t('budget.new.action')}
        hideLabel
        placeholder={t('budget.whole')}
        value={line.action}
        finder={actionFinder}
        onChange={line.setAction}
      />
    </td>
  )
}

/** The first amount of a new line, which may be told later. */
export const NewAmountCell = ({ line, label, unit }: { line: NewLine; label: string; unit?: string }) => (
  <td className={classes.figure}>
    <DecimalInput
      label={label}
      hideLabel
      unit={unit}
      width={AMOUNT_WIDTH}
      field={{
        draft: line.amount,
        error: line.refusals.amount,
        change: line.setAmount,
        onFocus: () => {},
        onBlur: () => {},
      }}
    />
  </td>
)

/** Of every field of an amount in the tables. */
export const AMOUNT_WIDTH = 116

interface NewLineRowProps {
  /** The verb of the button. */
  label: string
  /** Columns between the first amount and the button. */
  rest: number
  add: () => void
  children: ReactNode
}

/** The last row of a table, which makes another with Enter. */
export const NewLineRow = ({ label, rest, add, children }: NewLineRowProps) => (
  <tbody>
    <tr
      className={classes.newLine}
      onKeyDown={(event) => {
        const { target, nativeEvent } = event
        // In a list, Enter chooses.
        if (event.key !== 'Enter' || nativeEvent.isComposing || !(target instanceof HTMLInputElement)) return
        if (target.role === 'combobox' || target.getAttribute('aria-haspopup') === 'listbox') return
        event.preventDefault()
        add()
      }}
    >
      {children}
      <td colSpan={rest} />
      <td className={classes.acts}>
        <ActionIcon size={32} aria-label={label} onClick={add}>
          <IconPlus size={16} />
        </ActionIcon>
      </td>
    </tr>
  </tbody>
)
