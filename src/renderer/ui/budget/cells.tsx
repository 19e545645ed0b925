import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { t as translate } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Year } from '../../../shared/budget/budget.contract.ts'
import { rpc } from '../../rpc.ts'
import type { FieldProps } from '../fields/field.ts'
import { NumberField } from '../fields/NumberField.tsx'
import { RecordField, type RecordFinder } from '../RecordInput.tsx'
import { useAct } from '../useAct.ts'
import classes from './budget.module.css'
import type { BudgetScope, OfAction } from './scope.ts'

const LIMIT = 30

/** Actions of the plan, by number and title. */
export const actionFinder: RecordFinder = {
  name: 'actions',
  find: async (search) => {
    const { rows } = await rpc.actions.list({ search, limit: LIMIT })
    return rows.map(({ id, number, title }) => ({ id, label: `${number} · ${title}` }))
  },
}

/** The name of a field in a row, read out only: « Prévu : Étude ». */
export const cellLabel = (field: string, name: string) => ({
  label: translate('budget.cell', { field, name }),
  hideLabel: true,
})

interface RowFieldProps<T> extends Pick<FieldProps<T>, 'save'> {
  /** The words that name the row. */
  name: string
}

/** The year of a line, where lines of every year are shown together. */
export const YearCell = ({ scope, year, name, save }: RowFieldProps<number> & { scope: BudgetScope; year: number }) => {
  const { t } = useTranslation()
  if (scope.year !== null) return null
  return (
    <td>
      <NumberField
        {...cellLabel(t('budget.year'), name)}
        value={year}
        schema={Year}
        width={64}
        save={(next) => save(next ?? year)}
      />
    </td>
  )
}

/** The action of a line, which may be none: its field. */
export const ActionField = ({ row, name, save }: RowFieldProps<string | null> & { row: OfAction }) => {
  const { t } = useTranslation()
  return (
    <RecordField
      {...cellLabel(t('budget.action'), name)}
      className={classes.action}
      placeholder={t('budget.whole')}
      value={row.actionId === null ? null : { id: row.actionId, label: `${row.actionNumber} · ${row.actionTitle}` }}
      finder={actionFinder}
      save={async (id) => save(id)}
    />
  )
}

/** Removes a line at once, and offers to take it back. */
export const RemoveCell = ({ name, remove }: { name: string; remove: () => Promise<unknown> }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  return (
    <td className={classes.acts}>
      <ActionIcon
        aria-label={t('budget.remove', { name })}
        onClick={() => void act(remove, t('budget.removed', { name }))}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </td>
  )
}

interface DifferenceProps {
  planned: number | null
  actual: number | null
  format: (value: number) => string
}

/** What is real less what was planned, once both are known; more than planned is told by its sign, its colour and a word. */
export const Difference = ({ planned, actual, format }: DifferenceProps) => {
  const { t } = useTranslation()
  if (planned === null || actual === null) return null
  const difference = actual - planned
  if (difference === 0) return <span className={classes.difference}>{format(0)}</span>
  return (
    <span className={classes.difference} data-over={difference > 0}>
      {difference > 0 ? '+' : '\u2212'}
      {format(Math.abs(difference))}
      {difference > 0 ? <span className="sr-only"> {t('budget.over')}</span> : null}
    </span>
  )
}

interface TotalRowProps {
  label: string
  /** How many columns come before the figures. */
  span: number
  isGrand?: boolean
  children: ReactNode
}

/** A line of totals under a table. */
export const TotalRow = ({ label, span, isGrand = false, children }: TotalRowProps) => (
  <tr data-grand={isGrand}>
    <th scope="row" colSpan={span}>
      {label}
    </th>
    {children}
  </tr>
)

interface LedgerProps {
  scope: BudgetScope
  title: string
  /** What the figures are: « en euros hors taxes ». */
  unit: string
  children: ReactNode
}

/** A table edited in place, with its title and unit for a caption. */
export const Ledger = ({ scope, title, unit, children }: LedgerProps) => {
  // Under the title of the view, or under that of a part of the action’s sheet.
  const Heading = scope.actionId === null ? 'h2' : 'h3'
  return (
    <table className={`${classes.ledger} quiet-fields`} data-whole={scope.actionId === null}>
      <caption>
        <Heading className={classes.title}>{title}</Heading>
        <span className={classes.unit}>{unit}</span>
      </caption>
      {children}
    </table>
  )
}

/** The heads that every table begins with: the year, where every year is shown. */
export const YearHead = ({ scope }: { scope: BudgetScope }) => {
  const { t } = useTranslation()
  return scope.year === null ? (
    <th scope="col" className={classes.yearColumn}>
      {t('budget.year')}
    </th>
  ) : null
}

/** The head of the column of actions, where those of every action are shown. */
export const ActionHead = ({ scope }: { scope: BudgetScope }) => {
  const { t } = useTranslation()
  return scope.actionId === null ? (
    <th scope="col" className={classes.actionColumn}>
      {t('budget.action')}
    </th>
  ) : null
}

/** The head of a column of figures. */
export const FigureHead = ({ children }: { children: string }) => (
  <th scope="col" className={classes.figureColumn}>
    {children}
  </th>
)

/** The head of the column that removes. */
export const ActsHead = () => {
  const { t } = useTranslation()
  return (
    <th scope="col" className={classes.actsColumn}>
      <span className="sr-only">{t('budget.acts')}</span>
    </th>
  )
}
