import { useTranslation } from 'react-i18next'
import { BudgetLine, budgetKinds, type BudgetLineRow } from '../../../shared/budget/budget.contract.ts'
import { plannedAndActual, sumLines } from '../../../shared/budget/budget.rules.ts'
import { money } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { rpc } from '../../rpc.ts'
import { MoneyField } from '../fields/MoneyField.tsx'
import { SelectField } from '../fields/SelectField.tsx'
import { TextField } from '../fields/TextField.tsx'
import classes from './budget.module.css'
import {
  ActionField,
  ActionHead,
  ActsHead,
  Difference,
  FigureHead,
  Ledger,
  RemoveCell,
  TotalRow,
  YearCell,
  YearHead,
  cellLabel,
} from './cells.tsx'
import { NewExpense } from './NewExpense.tsx'
import { AMOUNT_WIDTH } from './NewLine.tsx'
import { columnsBefore, type BudgetScope } from './scope.ts'

interface ExpenseTableProps {
  scope: BudgetScope
  lines: readonly BudgetLineRow[]
}

/** What is planned and spent: operating and investment lines, summed apart and then together. */
export const ExpenseTable = ({ scope, lines }: ExpenseTableProps) => {
  const { t } = useTranslation()
  return (
    <Ledger scope={scope} title={t('budget.expenses.title')} unit={t('budget.expenses.unit')}>
      <thead>
        <tr>
          <YearHead scope={scope} />
          <th scope="col">{t('budget.label')}</th>
          {scope.actionId === null ? (
            <th scope="col" className={classes.kindColumn}>
              {t('budget.kind')}
            </th>
          ) : null}
          <ActionHead scope={scope} />
          <FigureHead>{t('budget.planned')}</FigureHead>
          <FigureHead>{t('budget.actual')}</FigureHead>
          <FigureHead>{t('budget.difference')}</FigureHead>
          <ActsHead />
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <ExpenseRow key={line.id} scope={scope} line={line} />
        ))}
      </tbody>
      <NewExpense scope={scope} />
      {lines.length === 0 ? null : <Totals scope={scope} lines={lines} />}
    </Ledger>
  )
}

const ExpenseRow = ({ scope, line }: { scope: BudgetScope; line: BudgetLineRow }) => {
  const { t } = useTranslation()
  const { id, label: name } = line
  const update = (patch: Partial<Omit<BudgetLine, 'id'>>) => rpc.budget.updateLine({ id, ...patch })
  const kind = (
    <SelectField
      {...cellLabel(t('budget.kind'), name)}
      value={line.kind}
      options={budgetKinds.map((value) => ({ value, label: t(`enums.budgetKind.${value}`) }))}
      save={(chosen) => update({ kind: chosen ?? line.kind })}
    />
  )
  return (
    <tr>
      <YearCell scope={scope} name={name} year={line.year} save={(year) => update({ year })} />
      <th scope="row">
        <TextField
          {...cellLabel(t('budget.label'), name)}
          value={line.label}
          schema={BudgetLine.shape.label}
          save={(label) => update({ label })}
        />
        {scope.actionId === null ? null : <div className={classes.under}>{kind}</div>}
      </th>
      {scope.actionId === null ? <td>{kind}</td> : null}
      {scope.actionId === null ? (
        <td>
          <ActionField row={line} name={name} save={(actionId) => update({ actionId })} />
        </td>
      ) : null}
      {(['plannedCents', 'actualCents'] as const).map((field) => (
        <td key={field} className={classes.figure}>
          <MoneyField
            {...cellLabel(t(field === 'plannedCents' ? 'budget.planned' : 'budget.actual'), name)}
            value={line[field]}
            schema={BudgetLine.shape[field]}
            width={AMOUNT_WIDTH}
            save={(cents) => update({ [field]: cents })}
          />
        </td>
      ))}
      <td className={classes.figure}>
        <Difference
          planned={line.plannedCents}
          actual={line.actualCents}
          format={(cents) => money(cents, currentLocale())}
        />
      </td>
      <RemoveCell name={name} remove={() => rpc.budget.removeLine({ id })} />
    </tr>
  )
}

const Totals = ({ scope, lines }: ExpenseTableProps) => {
  const { t } = useTranslation()
  const amounts = sumLines(lines)
  const euros = (cents: number) => money(cents, currentLocale())
  const isTold = (kind: string) =>
    lines.some((line) => line.actualCents !== null && (kind === 'total' || line.kind === kind))
  return (
    <tfoot>
      {([...budgetKinds, 'total'] as const).map((kind) => {
        const { planned, actual } = plannedAndActual(amounts, kind)
        return (
          <TotalRow
            key={kind}
            label={kind === 'total' ? t('budget.total') : t(`enums.budgetKind.${kind}`)}
            span={columnsBefore(scope, 2)}
            isGrand={kind === 'total'}
          >
            <td className={classes.figure}>{euros(planned)}</td>
            <td className={classes.figure}>{euros(actual)}</td>
            <td className={classes.figure}>
              <Difference planned={planned} actual={isTold(kind) ? actual : null} format={euros} />
            </td>
            <td />
          </TotalRow>
        )
      })}
    </tfoot>
  )
}
