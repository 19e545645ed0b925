import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { actionStatuses, type ActionRow } from '../../../shared/actions/actions.contract.ts'
import { decisionStatuses, type DecisionRow } from '../../../shared/decisions/decisions.contract.ts'
import { ShortText, type CalendarDate } from '../../../shared/fields.ts'
import type { PartyView } from '../../../shared/organisations/organisations.contract.ts'
import { rpc } from '../../rpc.ts'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { actionTones, decisionTones } from '../../ui/followUp/tones.ts'
import { fullDate } from '../../ui/format.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import classes from './FollowUp.module.css'
import { isFrozen, type PanelProps } from './panel.ts'

/** Earlier decisions and actions that the meeting goes through, their state put right on the spot. */
export const FollowUp = ({ meeting, minutes }: PanelProps) => {
  const { t } = useTranslation()
  const { followUpDecisions, followUpActions } = minutes
  const isReadOnly = isFrozen(meeting)
  if (followUpDecisions.length + followUpActions.length === 0)
    return <p className={classes.none}>{t('minutes.followUp.none')}</p>
  return (
    <>
      <Table
        caption={t('minutes.followUp.decisions')}
        head={t('minutes.record.decision')}
        isShown={followUpDecisions.length > 0}
      >
        {followUpDecisions.map((decision) => (
          <DecisionLine key={decision.id} decision={decision} isReadOnly={isReadOnly} />
        ))}
      </Table>
      <Table
        caption={t('minutes.followUp.actions')}
        head={t('minutes.record.action')}
        isShown={followUpActions.length > 0}
      >
        {followUpActions.map((action) => (
          <ActionLine key={action.id} action={action} isReadOnly={isReadOnly} />
        ))}
      </Table>
    </>
  )
}

interface TableProps {
  caption: string
  /** Of the first column. */
  head: string
  isShown: boolean
  children: ReactNode
}

const Table = ({ caption, head, isShown, children }: TableProps) => {
  const { t } = useTranslation()
  if (!isShown) return null
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className={classes.statusColumn}>
            {t('minutes.followUp.status')}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

const DecisionLine = ({ decision, isReadOnly }: { decision: DecisionRow; isReadOnly: boolean }) => {
  const { t } = useTranslation()
  const { id, number } = decision
  return (
    <tr>
      <Subject
        number={number}
        words={decision.text}
        party={decision.responsible}
        due={decision.deadline}
        isLate={decision.isLate}
        note={decision.progressNote}
        saveNote={(progressNote) => rpc.decisions.follow({ id, progressNote })}
        isReadOnly={isReadOnly}
      />
      <td>
        {isReadOnly ? (
          <StatusBadge tone={decisionTones[decision.status]} word={t(`enums.decisionStatus.${decision.status}`)} />
        ) : (
          <SelectField
            label={t('minutes.followUp.statusOf', { number })}
            hideLabel
            options={decisionStatuses.map((value) => ({ value, label: t(`enums.decisionStatus.${value}`) }))}
            value={decision.status}
            save={async (status) => (status === null ? {} : rpc.decisions.follow({ id, status }))}
          />
        )}
        <Settled on={decision.settledOn} />
      </td>
    </tr>
  )
}

const ActionLine = ({ action, isReadOnly }: { action: ActionRow; isReadOnly: boolean }) => {
  const { t } = useTranslation()
  const { id, number } = action
  return (
    <tr>
      <Subject
        number={number}
        words={action.title}
        party={action.owner}
        due={action.dueDate}
        isLate={action.isLate}
        note={action.progressNote}
        saveNote={(progressNote) => rpc.actions.follow({ id, progressNote })}
        isReadOnly={isReadOnly}
      />
      <td>
        {isReadOnly ? (
          <StatusBadge tone={actionTones[action.status]} word={t(`enums.actionStatus.${action.status}`)} />
        ) : (
          <SelectField
            label={t('minutes.followUp.statusOf', { number })}
            hideLabel
            options={actionStatuses.map((value) => ({ value, label: t(`enums.actionStatus.${value}`) }))}
            value={action.status}
            save={async (status) => (status === null ? {} : rpc.actions.follow({ id, status }))}
          />
        )}
        <Settled on={action.settledOn} />
      </td>
    </tr>
  )
}

interface SubjectProps {
  number: string
  words: string
  party: PartyView | null
  due: CalendarDate | null
  isLate: boolean
  note: string
  saveNote: (note: string) => Promise<unknown>
  isReadOnly: boolean
}

const Subject = ({ number, words, party, due, isLate, note, saveNote, isReadOnly }: SubjectProps) => {
  const { t } = useTranslation()
  return (
    <td>
      <div className={classes.words} title={words}>
        <strong className={classes.number}>{number}</strong> {words}
      </div>
      <div className={classes.about}>
        {party === null ? null : <span>{party.label}</span>}
        {due === null ? null : <span>{t('minutes.dueOn', { date: fullDate(due) })}</span>}
        {isLate ? <StatusBadge tone="late" word={t('common.late')} /> : null}
      </div>
      {isReadOnly ? (
        <div className={classes.noted}>{note}</div>
      ) : (
        <LongTextField
          className={classes.note}
          label={t('minutes.followUp.noteOf', { number })}
          hideLabel
          minRows={1}
          placeholder={t('minutes.followUp.notePlaceholder')}
          schema={ShortText}
          value={note}
          save={saveNote}
        />
      )}
    </td>
  )
}

const Settled = ({ on }: { on: CalendarDate | null }) => {
  const { t } = useTranslation()
  return on === null ? null : (
    <div className={classes.settled}>{t('minutes.followUp.settledOn', { date: fullDate(on) })}</div>
  )
}
