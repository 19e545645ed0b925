import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { StaffLine, type StaffLineRow } from '../../../shared/budget/budget.contract.ts'
import { sumStaff } from '../../../shared/budget/budget.rules.ts'
import { typedAmount } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { rpc } from '../../rpc.ts'
import { TextField } from '../fields/TextField.tsx'
import { useAct } from '../useAct.ts'
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
import { FteField } from './FteField.tsx'
import { AMOUNT_WIDTH } from './NewLine.tsx'
import { NewStaff } from './NewStaff.tsx'
import { columnsBefore, type BudgetScope } from './scope.ts'

const fte = (hundredths: number) => typedAmount(hundredths, currentLocale())

interface StaffTableProps {
  scope: BudgetScope
  lines: readonly StaffLineRow[]
}

/** People’s time, in full-time equivalents: summed year by year, facilitation apart, and never with money. */
export const StaffTable = ({ scope, lines }: StaffTableProps) => {
  const { t } = useTranslation()
  const byYear = [...Map.groupBy(lines, ({ year }) => year)].toSorted(([one], [other]) => one - other)
  return (
    <Ledger scope={scope} title={t('budget.staff.title')} unit={t('budget.staff.unit')}>
      <thead>
        <tr>
          <YearHead scope={scope} />
          <th scope="col">{t('budget.staff.label')}</th>
          {scope.actionId === null ? (
            <th scope="col" className={classes.kindColumn}>
              {t('budget.staff.isFacilitation')}
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
          <StaffRow key={line.id} scope={scope} line={line} />
        ))}
      </tbody>
      <NewStaff scope={scope} />
      {lines.length === 0 ? null : (
        <tfoot>
          {byYear.map(([year, ofYear]) => (
            <YearTotals key={year} scope={scope} year={year} lines={ofYear} />
          ))}
        </tfoot>
      )}
    </Ledger>
  )
}

const StaffRow = ({ scope, line }: { scope: BudgetScope; line: StaffLineRow }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, label: name } = line
  const update = (patch: Partial<Omit<StaffLine, 'id'>>) => rpc.budget.updateStaff({ id, ...patch })
  const flag = (
    <Checkbox
      className={classes.flag}
      aria-label={t('budget.cell', { field: t('budget.staff.isFacilitation'), name })}
      label={scope.actionId === null ? undefined : t('budget.staff.isFacilitation')}
      checked={line.isFacilitation}
      onChange={(event) => {
        const isFacilitation = event.currentTarget.checked
        void act(() => update({ isFacilitation }))
      }}
    />
  )
  return (
    <tr>
      <YearCell scope={scope} name={name} year={line.year} save={(year) => update({ year })} />
      <th scope="row">
        <TextField
          {...cellLabel(t('budget.staff.label'), name)}
          value={line.label}
          schema={StaffLine.shape.label}
          save={(label) => update({ label })}
        />
        {scope.actionId === null ? null : flag}
      </th>
      {scope.actionId === null ? <td>{flag}</td> : null}
      {scope.actionId === null ? (
        <td>
          <ActionField row={line} name={name} save={(actionId) => update({ actionId })} />
        </td>
      ) : null}
      {(['plannedFte', 'actualFte'] as const).map((field) => (
        <td key={field} className={classes.figure}>
          <FteField
            {...cellLabel(t(field === 'plannedFte' ? 'budget.planned' : 'budget.actual'), name)}
            value={line[field]}
            width={AMOUNT_WIDTH}
            save={(hundredths) => update({ [field]: hundredths })}
          />
        </td>
      ))}
      <td className={classes.figure}>
        <Difference planned={line.plannedFte} actual={line.actualFte} format={fte} />
      </td>
      <RemoveCell name={name} remove={() => rpc.budget.removeStaff({ id })} />
    </tr>
  )
}

const YearTotals = ({ scope, year, lines }: StaffTableProps & { year: number }) => {
  const { t } = useTranslation()
  const linesOf = { facilitation: lines.filter(({ isFacilitation }) => isFacilitation), total: lines }
  return (['facilitation', 'total'] as const).map((kind) => {
    const { plannedFte, actualFte } = sumStaff(linesOf[kind])
    const isTold = linesOf[kind].some((line) => line.actualFte !== null)
    return (
      <TotalRow
        key={kind}
        label={t(`budget.staff.of.${kind}`, { year })}
        span={columnsBefore(scope, 2)}
        isGrand={kind === 'total'}
      >
        <td className={classes.figure}>{fte(plannedFte)}</td>
        <td className={classes.figure}>{fte(actualFte)}</td>
        <td className={classes.figure}>
          <Difference planned={plannedFte} actual={isTold ? actualFte : null} format={fte} />
        </td>
        <td />
      </TotalRow>
    )
  })
}
