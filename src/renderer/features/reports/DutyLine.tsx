import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconArrowBackUp, IconCheck, IconDots, IconNote, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Duty, type DutyRow } from '../../../shared/reports/reports.contract.ts'
import { rpc } from '../../rpc.ts'
import { DateField } from '../../ui/fields/DateField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { PartyPicker } from '../../ui/PartyPicker.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './reports.module.css'

/** One thing that a funder expects: by when, what, whom for; done in one gesture, and taken up again. */
export const DutyLine = ({ duty }: { duty: DutyRow }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, label, doneOn } = duty
  const isDone = doneOn !== null
  const [isNoting, setNoting] = useState(false)
  const settle = () =>
    act(
      () => rpc.reports.updateDuty({ id, doneOn: isDone ? null : todayDate() }),
      t(isDone ? 'reports.duties.reopened' : 'reports.duties.settled', { label }),
    )
  return (
    <li className={classes.duty} data-record={id} data-done={isDone}>
      <When duty={duty} />
      <What duty={duty} isNoting={isNoting} />
      <PartyPicker
        label={t('reports.duties.funderOf', { label })}
        hideLabel
        only="organisations"
        isClearable={false}
        value={{ organisationId: duty.organisationId, contactId: null, label: duty.organisationName }}
        save={(party) => rpc.reports.updateDuty({ id, organisationId: party?.organisationId ?? duty.organisationId })}
      />
      <Button
        size="compact-sm"
        aria-label={t(isDone ? 'reports.duties.reopenOf' : 'reports.duties.settleOf', { label })}
        leftSection={isDone ? <IconArrowBackUp size={14} /> : <IconCheck size={14} />}
        onClick={() => void settle()}
      >
        {isDone ? t('reports.duties.reopen') : t('reports.duties.settle')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('reports.duties.more', { label })}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {duty.note === '' && !isNoting ? (
            <Menu.Item leftSection={<IconNote size={16} />} onClick={() => setNoting(true)}>
              {t('reports.duties.addNote')}
            </Menu.Item>
          ) : null}
          <Menu.Item
            leftSection={<IconTrash size={16} />}
            onClick={() => void act(() => rpc.reports.removeDuty({ id }), t('reports.duties.removed', { label }))}
          >
            {t('reports.duties.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}

/** What is expected, and a remark on it where there is one. */
const What = ({ duty: { id, label, note }, isNoting }: { duty: DutyRow; isNoting: boolean }) => {
  const { t } = useTranslation()
  return (
    <div className={classes.what}>
      <LongTextField
        label={t('reports.duties.labelOf', { label })}
        hideLabel
        isOneParagraph
        minRows={1}
        value={label}
        schema={Duty.shape.label}
        save={(next) => rpc.reports.updateDuty({ id, label: next })}
      />
      {note === '' && !isNoting ? null : (
        <LongTextField
          className={classes.note ?? ''}
          label={t('reports.duties.noteOf', { label })}
          hideLabel
          minRows={1}
          autoFocus={isNoting}
          placeholder={t('reports.duties.note')}
          value={note}
          schema={Duty.shape.note}
          save={(next) => rpc.reports.updateDuty({ id, note: next })}
        />
      )}
    </div>
  )
}

/** The day it is due, late where it is; once done, the day that it was. */
const When = ({ duty: { id, label, dueOn, doneOn, isLate } }: { duty: DutyRow }) => {
  const { t } = useTranslation()
  if (doneOn !== null)
    return (
      <div className={classes.when}>
        <DateField
          key="done"
          label={t('reports.duties.doneOnOf', { label })}
          hideLabel
          value={doneOn}
          save={(next) => rpc.reports.updateDuty({ id, doneOn: next ?? doneOn })}
        />
        <StatusBadge tone="done" word={t('common.done')} />
      </div>
    )
  return (
    <div className={classes.when}>
      <DateField
        key="due"
        label={t('reports.duties.dueOf', { label })}
        hideLabel
        value={dueOn}
        // It is due by a day: an emptied one is the former one again.
        save={(next) => rpc.reports.updateDuty({ id, dueOn: next ?? dueOn })}
      />
      {isLate ? <StatusBadge tone="late" word={t('common.late')} /> : null}
    </div>
  )
}
