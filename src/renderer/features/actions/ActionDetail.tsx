import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Action, actionStatuses, type ActionRow } from '../../../shared/actions/actions.contract.ts'
import { isSettled } from '../../../shared/meetings/followUp.rules.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { Detail, DetailFields, DetailProblem, DetailSection, RemoveMenu, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField, TextField } from '../../ui/fields/TextField.tsx'
import { Due } from '../../ui/followUp/Due.tsx'
import { FrozenNote, OriginLine, useOrigin } from '../../ui/followUp/Origin.tsx'
import { PartyPicker } from '../../ui/PartyPicker.tsx'
import { useAct } from '../../ui/useAct.ts'
import { DecisionOfAction } from './DecisionOfAction.tsx'

/** One action: what is to be done, where it stands, which decision it carries out. */
export const ActionDetail = ({ id, onRemoved }: { id: string; onRemoved: () => void }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data: action, error } = useQuery(orpc.actions.get.queryOptions({ input: { id }, throwOnError: false }))
  const { meeting, isFrozen } = useOrigin(action?.meetingId)
  if (error) return <DetailProblem error={error} />
  if (!action || (action.meetingId !== null && !meeting)) return null
  const { number } = action
  const remove = async () => {
    if (await act(() => rpc.actions.remove({ id }), t('actions.removed', { number }))) onRemoved()
  }
  return (
    <Detail
      title={number}
      state={action.isLate ? <Due date={action.dueDate} isLate /> : null}
      menu={
        isFrozen ? null : (
          <RemoveMenu
            label={t('actions.more', { number })}
            remove={t('actions.remove')}
            onRemove={() => void remove()}
          />
        )
      }
    >
      {meeting ? <OriginLine meeting={meeting} agendaItemId={action.agendaItemId} /> : null}
      <DetailSection title={t('actions.what')}>
        {isFrozen && meeting ? <FrozenNote meeting={meeting} sentence={t('actions.frozen')} /> : null}
        <What action={action} isFrozen={isFrozen} />
      </DetailSection>
      <DetailSection title={t('followUp.title')}>
        <FollowUp action={action} />
      </DetailSection>
    </Detail>
  )
}

const schemas = Action.shape

const What = ({ action, isFrozen }: { action: ActionRow; isFrozen: boolean }) => {
  const { t } = useTranslation()
  const { id } = action
  return (
    <DetailFields isClosed={isFrozen}>
      <WholeRow>
        <TextField
          label={t('actions.name')}
          value={action.title}
          schema={schemas.title}
          disabled={isFrozen}
          save={(title) => rpc.actions.update({ id, title })}
        />
      </WholeRow>
      <PartyPicker
        label={t('actions.owner')}
        value={action.owner}
        disabled={isFrozen}
        save={(owner) => rpc.actions.update({ id, owner })}
      />
      <DateField
        label={t('actions.dueDate')}
        value={action.dueDate}
        disabled={isFrozen}
        save={(dueDate) => rpc.actions.update({ id, dueDate })}
      />
      <WholeRow>
        <LongTextField
          label={t('actions.description')}
          value={action.description}
          schema={schemas.description}
          disabled={isFrozen}
          save={(description) => rpc.actions.update({ id, description })}
        />
      </WholeRow>
      <WholeRow>
        <DecisionOfAction action={action} isFrozen={isFrozen} />
      </WholeRow>
    </DetailFields>
  )
}

const FollowUp = ({ action }: { action: ActionRow }) => {
  const { t } = useTranslation()
  const { id } = action
  return (
    <DetailFields>
      <SelectField
        label={t('followUp.state')}
        value={action.status}
        options={actionStatuses.map((value) => ({ value, label: t(`enums.actionStatus.${value}`) }))}
        // Without a cross to empty it, a state is always chosen.
        save={(status) => rpc.actions.follow({ id, status: status ?? action.status })}
      />
      {isSettled(action.status) ? (
        <DateField
          label={t(`actions.settledOn.${action.status === 'done' ? 'done' : 'abandoned'}`)}
          value={action.settledOn}
          save={(settledOn) => rpc.actions.follow({ id, settledOn })}
        />
      ) : null}
      <WholeRow>
        <TextField
          label={t('followUp.note')}
          description={t('followUp.noteHelp')}
          value={action.progressNote}
          schema={schemas.progressNote}
          save={(progressNote) => rpc.actions.follow({ id, progressNote })}
        />
      </WholeRow>
    </DetailFields>
  )
}
