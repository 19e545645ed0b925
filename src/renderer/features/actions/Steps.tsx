import { ActionIcon, Button } from '@mantine/core'
import { IconListCheck, IconTrash } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionStep } from '../../../shared/actions/actionParts.contract.ts'
import { groupStepKeys } from '../../../shared/groups/groups.contract.ts'
import { isSettled } from '../../../shared/meetings/followUp.rules.ts'
import { rpc } from '../../rpc.ts'
import { AddLine } from '../../ui/AddLine.tsx'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { CheckField } from '../../ui/fields/CheckField.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { readDate } from '../../ui/fields/parse.ts'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { fieldDate } from '../../ui/format.ts'
import { SortableList } from '../../ui/SortableList.tsx'
import { todayDate } from '../../ui/today.ts'
import { useAct } from '../../ui/useAct.ts'
import type { TabProps } from './ActionDetail.tsx'
import classes from './actions.module.css'

/** The steps of an action, in their order, each done or not. */
export const Steps = ({ action: { id: actionId, steps, status } }: Pick<TabProps, 'action'>) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const done = steps.filter(({ doneOn }) => doneOn !== null).length
  return (
    <DetailSection
      title={t('actions.steps.title')}
      action={
        steps.length === 0 ? null : (
          <span className={classes.aside}>{t('actions.steps.count', { count: done, total: steps.length })}</span>
        )
      }
    >
      {steps.length === 0 ? <NoStep actionId={actionId} /> : null}
      <SortableList
        className={`${classes.steps} quiet-fields`}
        label={t('actions.steps.title')}
        items={steps}
        nameOf={({ title }) => title}
        onMove={(id, position) => act(() => rpc.actions.steps.move({ id, position }))}
        renderItem={(step, handle) => <StepLine step={step} isOver={isSettled(status)} handle={handle} />}
      />
      <NewStep actionId={actionId} />
    </DetailSection>
  )
}

/** The steps can be those by which a follow-up group builds a synergy with its companies. */
const NoStep = ({ actionId }: { actionId: string }) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const takeFive = async () => {
    for (const key of groupStepKeys) {
      const title = t(`actions.steps.ofGroup.${key}`)
      if (!(await act(() => rpc.actions.steps.add({ actionId, title })))) return
    }
  }
  return (
    <div className={classes.noStep}>
      <DetailNote>{t('actions.steps.empty')}</DetailNote>
      <Button leftSection={<IconListCheck size={16} />} disabled={isActing} onClick={() => void takeFive()}>
        {t('actions.steps.takeFive')}
      </Button>
    </div>
  )
}

interface StepLineProps {
  step: ActionStep
  /** Of an action that is settled, no step is late. */
  isOver: boolean
  handle: ReactNode
}

const StepLine = ({ step: { id, title, dueDate, doneOn }, isOver, handle }: StepLineProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const isDone = doneOn !== null
  const isLate = !isDone && !isOver && dueDate !== null && dueDate < todayDate()
  return (
    <div className={classes.step} data-done={isDone}>
      {handle}
      <CheckField
        label={t('actions.steps.done', { title })}
        hideLabel
        value={isDone}
        save={(next) => rpc.actions.steps.update({ id, doneOn: next ? todayDate() : null })}
      />
      <LongTextField
        className={classes.grow ?? ''}
        label={t('actions.steps.name', { title })}
        hideLabel
        isOneParagraph
        minRows={1}
        value={title}
        schema={ActionStep.shape.title}
        save={(next) => rpc.actions.steps.update({ id, title: next })}
      />
      <span className={classes.when} data-late={isLate}>
        {isDone ? t('actions.steps.doneOn') : dueDate === null ? '' : t(`actions.steps.${isLate ? 'late' : 'dueOn'}`)}
      </span>
      {isDone ? (
        <DateField
          key="done"
          label={t('actions.steps.doneOnOf', { title })}
          hideLabel
          value={doneOn}
          save={(next) => rpc.actions.steps.update({ id, doneOn: next })}
        />
      ) : (
        <DateField
          key="due"
          label={t('actions.steps.dueOf', { title })}
          hideLabel
          value={dueDate}
          save={(next) => rpc.actions.steps.update({ id, dueDate: next })}
        />
      )}
      <ActionIcon
        aria-label={t('actions.steps.remove', { title })}
        onClick={() => void act(() => rpc.actions.steps.remove({ id }), t('actions.steps.removed', { title }))}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </div>
  )
}

const NewStep = ({ actionId }: { actionId: string }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [due, setDue] = useState('')
  const [isRefused, setRefused] = useState(false)
  const date = readDate(due)
  const add = async (title: string) => {
    if (date.error !== null) {
      setRefused(true)
      return false
    }
    const dueDate = date.value
    const added = await act(() => rpc.actions.steps.add({ actionId, title, dueDate }))
    if (added) setDue('')
    return added !== undefined
  }
  return (
    <AddLine
      label={t('actions.steps.new')}
      confirm={t('actions.steps.add')}
      onAdd={add}
      after={
        <DateInput
          label={t('actions.steps.newDue')}
          hideLabel
          text={due}
          date={date.value}
          error={isRefused && date.error !== null ? t(`fieldErrors.${date.error}`) : null}
          onType={(typed) => {
            setDue(typed)
            setRefused(false)
          }}
          onPick={(picked) => setDue(fieldDate(picked))}
        />
      }
    />
  )
}
