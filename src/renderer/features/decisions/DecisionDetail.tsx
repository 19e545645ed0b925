import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Decision, decisionStatuses, type DecisionRow } from '../../../shared/decisions/decisions.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { Detail, DetailFields, DetailProblem, DetailSection, RemoveMenu, WholeRow } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField, TextField } from '../../ui/fields/TextField.tsx'
import { Due } from '../../ui/followUp/Due.tsx'
import { FrozenNote, OriginLine, useOrigin } from '../../ui/followUp/Origin.tsx'
import { isSettled } from '../../../shared/meetings/followUp.rules.ts'
import { PartyPicker } from '../../ui/PartyPicker.tsx'
import { useAct } from '../../ui/useAct.ts'
import { ActionsOfDecision } from './ActionsOfDecision.tsx'
import { PhaseEffect } from './PhaseEffect.tsx'

/** One decision: what was decided, where it stands, what it led to. */
export const DecisionDetail = ({ id, onRemoved }: { id: string; onRemoved: () => void }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data: decision, error } = useQuery(orpc.decisions.get.queryOptions({ input: { id }, throwOnError: false }))
  const { meeting, isFrozen } = useOrigin(decision?.meetingId)
  if (error) return <DetailProblem error={error} />
  if (!decision || !meeting) return null
  const { number } = decision
  const remove = async () => {
    if (await act(() => rpc.decisions.remove({ id }), t('decisions.removed', { number }))) onRemoved()
  }
  return (
    <Detail
      title={number}
      state={decision.isLate ? <Due date={decision.deadline} isLate /> : null}
      menu={
        isFrozen ? null : (
          <RemoveMenu
            label={t('decisions.more', { number })}
            remove={t('decisions.remove')}
            onRemove={() => void remove()}
          />
        )
      }
    >
      <OriginLine meeting={meeting} agendaItemId={decision.agendaItemId} />
      <DetailSection title={t('decisions.what')}>
        {isFrozen ? <FrozenNote meeting={meeting} sentence={t('decisions.frozen')} /> : null}
        <What decision={decision} isFrozen={isFrozen} />
      </DetailSection>
      <DetailSection title={t('followUp.title')}>
        <FollowUp decision={decision} />
      </DetailSection>
      <PhaseEffect decision={decision} />
      <ActionsOfDecision decision={decision} />
    </Detail>
  )
}

const schemas = Decision.shape

const What = ({ decision, isFrozen }: { decision: DecisionRow; isFrozen: boolean }) => {
  const { t } = useTranslation()
  const { id } = decision
  return (
    <DetailFields isClosed={isFrozen}>
      <WholeRow>
        <LongTextField
          label={t('decisions.text')}
          value={decision.text}
          schema={schemas.text}
          disabled={isFrozen}
          save={(text) => rpc.decisions.update({ id, text })}
        />
      </WholeRow>
      <PartyPicker
        label={t('decisions.responsible')}
        value={decision.responsible}
        disabled={isFrozen}
        save={(responsible) => rpc.decisions.update({ id, responsible })}
      />
      <DateField
        label={t('decisions.deadline')}
        value={decision.deadline}
        disabled={isFrozen}
        save={(deadline) => rpc.decisions.update({ id, deadline })}
      />
      <WholeRow>
        <LongTextField
          label={t('decisions.means')}
          value={decision.means}
          schema={schemas.means}
          disabled={isFrozen}
          minRows={1}
          save={(means) => rpc.decisions.update({ id, means })}
        />
      </WholeRow>
    </DetailFields>
  )
}

const FollowUp = ({ decision }: { decision: DecisionRow }) => {
  const { t } = useTranslation()
  const { id } = decision
  return (
    <DetailFields>
      <SelectField
        label={t('followUp.state')}
        value={decision.status}
        options={decisionStatuses.map((value) => ({ value, label: t(`enums.decisionStatus.${value}`) }))}
        // Without a cross to empty it, a state is always chosen.
        save={(status) => rpc.decisions.follow({ id, status: status ?? decision.status })}
      />
      {isSettled(decision.status) ? (
        <DateField
          label={t(`decisions.settledOn.${decision.status === 'done' ? 'done' : 'abandoned'}`)}
          value={decision.settledOn}
          save={(settledOn) => rpc.decisions.follow({ id, settledOn })}
        />
      ) : null}
      <WholeRow>
        <TextField
          label={t('followUp.note')}
          description={t('followUp.noteHelp')}
          value={decision.progressNote}
          schema={schemas.progressNote}
          save={(progressNote) => rpc.decisions.follow({ id, progressNote })}
        />
      </WholeRow>
    </DetailFields>
  )
}
