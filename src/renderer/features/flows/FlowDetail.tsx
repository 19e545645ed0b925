import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { FlowRow } from '../../../shared/flows/flows.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DirectionMark } from '../../ui/chain/DirectionMark.tsx'
import { KindMark } from '../../ui/chain/KindMark.tsx'
import { MatchesOf } from '../../ui/chain/MatchesOf.tsx'
import { Source } from '../../ui/chain/Source.tsx'
import { SynergiesOf } from '../../ui/chain/SynergiesOf.tsx'
import { Detail, DetailProblem, RemoveMenu } from '../../ui/Detail.tsx'
import { useAct } from '../../ui/useAct.ts'
import { FlowFields } from './FlowFields.tsx'
import { FlowSharing } from './FlowSharing.tsx'

/** One flow: what it is, how much of it, where it goes today, what it could become. */
export const FlowDetail = ({ id, onRemoved }: { id: string; onRemoved: () => void }) => {
  const { data: flow, error } = useQuery(orpc.flows.get.queryOptions({ input: { id }, throwOnError: false }))
  if (error) return <DetailProblem error={error} />
  return flow ? <FlowSheet flow={flow} onRemoved={onRemoved} /> : null
}

const FlowSheet = ({ flow, onRemoved }: { flow: FlowRow; onRemoved: () => void }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, direction, label } = flow
  const remove = async () => {
    if (await act(() => rpc.flows.remove({ id }), t('flows.removed', { words: label }))) onRemoved()
  }
  return (
    <Detail
      title={flow.organisationName}
      state={
        <KindMark word={t('flows.flow')}>
          <DirectionMark direction={direction} />
        </KindMark>
      }
      menu={
        <RemoveMenu
          label={t('flows.more', { words: label })}
          remove={t('flows.remove')}
          onRemove={() => void remove()}
        />
      }
    >
      <Source kind="flow" record={flow} />
      <FlowFields flow={flow} />
      <FlowSharing flow={flow} />
      <MatchesOf sideId={id} />
      <SynergiesOf
        of={{ flowId: id }}
        create={() => rpc.synergies.create({ name: label, flowIds: [id] })}
        empty={t('flows.noSynergy')}
      />
    </Detail>
  )
}
