import { useTranslation } from 'react-i18next'
import { Funding, fundingOrigins, type FundingRow, type FundingStatus } from '../../../shared/budget/budget.contract.ts'
import { rpc } from '../../rpc.ts'
import { DateField } from '../fields/DateField.tsx'
import { MoneyField } from '../fields/MoneyField.tsx'
import { SelectField } from '../fields/SelectField.tsx'
import { TextField } from '../fields/TextField.tsx'
import { PartyPicker } from '../PartyPicker.tsx'
import { StatusBadge, type Tone } from '../StatusBadge.tsx'
import classes from './budget.module.css'
import { ActionField, RemoveCell, YearCell, cellLabel } from './cells.tsx'
import { AMOUNT_WIDTH } from './NewLine.tsx'
import type { BudgetScope } from './scope.ts'

const tones: Record<FundingStatus, Tone> = { planned: 'waiting', requested: 'active', granted: 'active', paid: 'done' }

const stages = [
  { key: 'requested', cents: 'requestedCents', date: 'requestedOn' },
  { key: 'granted', cents: 'grantedCents', date: 'grantedOn' },
  { key: 'paid', cents: 'paidCents', date: 'paidOn' },
] as const

/** One funding: the funder and its origin, how far it is, and under each amount the day it was asked for, granted or paid. */
export const FundingLine = ({ scope, row }: { scope: BudgetScope; row: FundingRow }) => {
  const { t } = useTranslation()
  const { id, organisationId, organisationName: name } = row
  const update = (patch: Partial<Omit<Funding, 'id'>>) => rpc.budget.updateFunding({ id, ...patch })
  const note = (
    <TextField
      {...cellLabel(t('budget.funding.note'), name)}
      placeholder={t('budget.funding.note')}
      value={row.note}
      schema={Funding.shape.note}
      save={(text) => update({ note: text })}
    />
  )
  return (
    <tr className={classes.twoLines}>
      <YearCell scope={scope} name={name} year={row.year} save={(year) => update({ year })} />
      <th scope="row">
        <PartyPicker
          {...cellLabel(t('budget.funding.funder'), name)}
          only="organisations"
          isClearable={false}
          value={{ organisationId, contactId: null, label: name }}
          save={(party) => update({ organisationId: party?.organisationId ?? organisationId })}
        />
        <div className={classes.origin}>
          <SelectField
            {...cellLabel(t('budget.funding.origin'), name)}
            value={row.origin}
            width={92}
            options={fundingOrigins.map((value) => ({ value, label: t(`enums.fundingOrigin.${value}`) }))}
            save={(origin) => update({ origin: origin ?? row.origin })}
          />
          <StatusBadge tone={tones[row.status]} word={t(`enums.fundingStatus.${row.status}`)} />
        </div>
        {scope.actionId === null ? null : note}
      </th>
      {scope.actionId === null ? (
        <td>
          <ActionField row={row} name={name} save={(actionId) => update({ actionId })} />
          {note}
        </td>
      ) : null}
      {stages.map(({ key, cents, date }) => (
        <td key={key} className={classes.figure}>
          <MoneyField
            {...cellLabel(t(`budget.funding.${key}`), name)}
            value={row[cents]}
            schema={Funding.shape[cents]}
            width={AMOUNT_WIDTH}
            save={(value) => update({ [cents]: value })}
          />
          <DateField
            {...cellLabel(t(`budget.funding.${key}On`), name)}
            className={classes.date}
            value={row[date]}
            save={(value) => update({ [date]: value })}
          />
        </td>
      ))}
      <RemoveCell name={name} remove={() => rpc.budget.removeFunding({ id })} />
    </tr>
  )
}
