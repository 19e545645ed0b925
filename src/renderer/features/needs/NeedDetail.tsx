import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { NeedRow } from '../../../shared/needs/needs.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { IntensityMark } from '../../ui/chain/IntensityMark.tsx'
import { KindMark } from '../../ui/chain/KindMark.tsx'
import { MatchesOf } from '../../ui/chain/MatchesOf.tsx'
import { Source } from '../../ui/chain/Source.tsx'
import { SynergiesOf } from '../../ui/chain/SynergiesOf.tsx'
import { Detail, DetailProblem, RemoveMenu } from '../../ui/Detail.tsx'
import { useAct } from '../../ui/useAct.ts'
import { CollectiveOfNeed } from './CollectiveOfNeed.tsx'
import { NeedFields } from './NeedFields.tsx'

/** One need or offer: what the company said, how it is ordered, what it led to. */
export const NeedDetail = ({ id, onRemoved }: { id: string; onRemoved: () => void }) => {
  const { data: need, error } = useQuery(orpc.needs.get.queryOptions({ input: { id }, throwOnError: false }))
  if (error) return <DetailProblem error={error} />
  return need ? <NeedSheet need={need} onRemoved={onRemoved} /> : null
}

const NeedSheet = ({ need, onRemoved }: { need: NeedRow; onRemoved: () => void }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, kind, text, organisationName } = need
  const remove = async () => {
    if (await act(() => rpc.needs.remove({ id }), t(`needs.removed.${kind}`, { words: text }))) onRemoved()
  }
  return (
    <Detail
      title={organisationName}
      state={
        <KindMark word={t(`enums.needKind.${kind}`)}>
          <IntensityMark intensity={need.intensity} />
        </KindMark>
      }
      menu={
        <RemoveMenu
          label={t('needs.more', { words: text })}
          remove={t(`needs.remove.${kind}`)}
          onRemove={() => void remove()}
        />
      }
    >
      <Source kind="need" record={need} />
      <NeedFields need={need} />
      <CollectiveOfNeed need={need} />
      <MatchesOf sideId={id} />
      <SynergiesOf
        of={{ needId: id }}
        create={() => rpc.synergies.create({ name: text, needIds: [id] })}
        empty={t(`needs.noSynergy.${kind}`)}
      />
    </Detail>
  )
}
