import { Anchor, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Action, actionPriorities } from '../../../shared/actions/actions.contract.ts'
import { assertNever } from '../../../shared/errors.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { PartyView } from '../../../shared/organisations/organisations.contract.ts'
import type { PlanAction } from '../../../shared/plan/plan.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { useParsedField } from '../../ui/fields/useParsedField.ts'
import { useOrigin } from '../../ui/followUp/Origin.tsx'
import { fieldDate } from '../../ui/format.ts'
import { PartyInput } from '../../ui/PartyInput.tsx'
import { hrefOf } from '../../ui/places.ts'
import { refusalOf, useAutosave } from '../../ui/useAutosave.ts'
import type { EditedColumn } from './planColumns.ts'
import { statusOrder } from './planRows.ts'
import classes from './PlanTable.module.css'
import { usePlanTable } from './PlanTableContext.ts'
import { useCellEdit, useFieldFocus, type CellEditActs } from './useCellEdit.ts'

interface FieldProps extends CellEditActs {
  action: PlanAction
  /** Names the field: the column and the action. */
  label: string
}

/** The field of a cell that is typed in. */
export const CellField = ({ column, ...props }: FieldProps & { column: EditedColumn }) => {
  const { t } = useTranslation()
  const { axes } = usePlanTable()
  const { action } = props
  const { id } = action
  switch (column) {
    case 'title':
      return <TitleCell {...props} />
    case 'owner':
      return <OwnerCell {...props} />
    case 'startDate':
      return (
        <DateCell {...props} value={action.startDate} save={(startDate) => rpc.actions.update({ id, startDate })} />
      )
    case 'dueDate':
      return <DateCell {...props} value={action.dueDate} save={(dueDate) => rpc.actions.update({ id, dueDate })} />
    case 'status':
      return (
        <ChoiceCell
          {...props}
          value={action.status}
          options={statusOrder.map((value) => ({ value, label: t(`enums.actionStatus.${value}`) }))}
          save={(status) => rpc.actions.follow({ id, status: status ?? action.status })}
        />
      )
    case 'priority':
      return (
        <ChoiceCell
          {...props}
          none={t('plan.filter.none.priority')}
          value={action.priority}
          options={actionPriorities.map((value) => ({ value, label: t(`enums.actionPriority.${value}`) }))}
          save={(priority) => rpc.actions.update({ id, priority })}
        />
      )
    case 'axis':
      return (
        <ChoiceCell
          {...props}
          none={t('plan.filter.none.axis')}
          value={action.axisId}
          options={axes.map(({ id: value, number, name }) => ({ value, label: `${number} ${name}` }))}
          save={(axisId) => rpc.actions.update({ id, axisId })}
        />
      )
    case 'phase':
      return <PhaseCell {...props} />
    default:
      return assertNever(column)
  }
}

const always = () => true

const TitleCell = (props: FieldProps) => {
  const { meeting, isFrozen } = useOrigin(props.action.meetingId)
  if (props.action.meetingId !== null && meeting === undefined) return null
  return isFrozen ? <FrozenTitle {...props} /> : <TitleField {...props} />
}

/** Why the title is closed, in the place of its field. */
const FrozenTitle = ({ action, onClose, onTab }: FieldProps) => {
  const { t } = useTranslation()
  const edit = useCellEdit({ error: () => null, revert: () => undefined, onClose, onTab })
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => link.current?.focus(), [])
  return (
    <div {...edit.around} className={classes.field}>
      <span className={classes.shownTitle}>{action.title}</span>
      <p role="alert" className={classes.frozen}>
        {t('plan.table.frozenTitle')}{' '}
        <Anchor ref={link} inherit underline="always" href={hrefOf('meetings', action.meetingId ?? undefined)}>
          {t('followUp.goToMeeting')}
        </Anchor>
      </p>
    </div>
  )
}

const TitleField = ({ action, label, ...acts }: FieldProps) => {
  const { id, title } = action
  const edit = useCellEdit({ ...acts, error: () => field.error, revert: () => field.revert() })
  const field = useAutosave<string>({
    value: title,
    save: edit.closing((next) => rpc.actions.update({ id, title: next })),
    validate: (next) => refusalOf(Action.shape.title, next),
    isUnfinished: always,
    isUndoable: true,
  })
  useFieldFocus(field.error, edit.place)
  return (
    <div {...edit.around} className={classes.field}>
      <TextInput
        size="xs"
        aria-label={label}
        value={field.draft}
        error={field.error}
        onChange={(event) => {
          edit.touch()
          field.change(event.currentTarget.value)
        }}
        onFocus={field.onFocus}
        onBlur={field.onBlur}
      />
    </div>
  )
}

interface DateCellProps extends FieldProps {
  value: CalendarDate | null
  save: (date: CalendarDate | null) => Promise<unknown>
}

const DateCell = ({ label, value, save, onClose, onTab }: DateCellProps) => {
  const edit = useCellEdit({ onClose, onTab, error: () => field.error, revert: () => field.revert() })
  const field = useParsedField<CalendarDate>({
    value,
    save: edit.closing(save),
    parse: readDate,
    format: fieldDate,
    isUnfinished: always,
  })
  useFieldFocus(field.error, edit.place)
  return (
    <div {...edit.around} className={classes.field}>
      <DateInput
        label={label}
        hideLabel
        text={field.draft}
        date={readDate(field.draft).value}
        error={field.error}
        onType={(text) => {
          edit.touch()
          field.change(text)
        }}
        onPick={(date) => {
          edit.touch()
          field.commit(fieldDate(date))
        }}
        onFocus={field.onFocus}
        onBlur={field.onBlur}
      />
    </div>
  )
}

const OwnerCell = ({ action, label, onClose, onTab }: FieldProps) => {
  const { id, owner } = action
  const edit = useCellEdit({ onClose, onTab, error: () => field.error, revert: () => field.revert() })
  const field = useAutosave<PartyView | null>({
    value: owner,
    save: edit.closing((party: PartyView | null) =>
      rpc.actions.update({
        id,
        owner: party && { organisationId: party.organisationId, contactId: party.contactId },
      }),
    ),
    isUndoable: true,
  })
  useFieldFocus(field.error, edit.place)
  return (
    <div
      {...edit.around}
      className={classes.field}
      // Words that name nobody known stay, with the reason.
      onInput={edit.touch}
      onBlur={(event) => {
        const { target } = event
        const typed = target instanceof HTMLInputElement ? target.value.trim() : ''
        if (typed === '' || typed === owner?.label) edit.untouch()
        edit.around.onBlur(event)
      }}
    >
      <PartyInput
        label={label}
        hideLabel
        isAutosaved
        value={field.draft}
        error={field.error}
        onChange={(party) => {
          edit.touch()
          field.commit(party)
          edit.leave()
        }}
      />
    </div>
  )
}

interface ChoiceCellProps<T extends string> extends FieldProps {
  value: T | null
  options: readonly { value: T; label: string }[]
  /** The choice of nothing, where there can be none. */
  none?: string
  save: (value: T | null) => Promise<unknown>
}

const EMPTY = 'none'

const ChoiceCell = <T extends string>({ label, value, options, none, save, onClose, onTab }: ChoiceCellProps<T>) => {
  const edit = useCellEdit({ onClose, onTab, error: () => field.error, revert: () => field.revert() })
  const field = useAutosave<T | null>({ value, save: edit.closing(save), isUndoable: true })
  useFieldFocus(field.error, edit.place)
  return (
    <div {...edit.around} className={classes.field}>
      <Select
        size="xs"
        aria-label={label}
        defaultDropdownOpened
        allowDeselect={false}
        comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
        data={[...options, ...(none === undefined ? [] : [{ value: EMPTY, label: none }])]}
        value={field.draft ?? (none === undefined ? null : EMPTY)}
        error={field.error}
        onChange={(chosen) => {
          edit.touch()
          field.commit(options.find((option) => option.value === chosen)?.value ?? null)
        }}
        onDropdownClose={edit.leave}
      />
    </div>
  )
}

const PhaseCell = (props: FieldProps) => {
  const { t } = useTranslation()
  const { data: phases } = useQuery(orpc.phases.list.queryOptions())
  if (!phases) return null
  const { id, phaseId } = props.action
  return (
    <ChoiceCell
      {...props}
      none={t('plan.filter.none.phase')}
      value={phaseId}
      options={phases.map((phase) => ({ value: phase.id, label: phase.name }))}
      save={(next) => rpc.actions.update({ id, phaseId: next })}
    />
  )
}
