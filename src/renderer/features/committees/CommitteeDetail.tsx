import { useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { Committee } from '../../../shared/committees/committees.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { Detail, DetailProblem, RemoveMenu } from '../../ui/Detail.tsx'
import { TitleField } from '../../ui/fields/TextField.tsx'
import { useAct } from '../../ui/useAct.ts'
import { CommitteeIdentity } from './CommitteeIdentity.tsx'
import { CommitteeMeetings } from './CommitteeMeetings.tsx'
import { Composition } from './Composition.tsx'

/** What another feature tells of a follow-up group. */
export type GroupPart = ComponentType<{ committeeId: string }>

interface CommitteeDetailProps {
  id: string
  /** Just added: the focus goes to its first field. */
  isNew: boolean
  group: GroupPart
  onRemoved: () => void
}

/** One body: its rules, its seats, its meetings. */
export const CommitteeDetail = ({ id, isNew, group: Group, onRemoved }: CommitteeDetailProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data: committee, error } = useQuery(orpc.committees.get.queryOptions({ input: { id }, throwOnError: false }))
  if (error) return <DetailProblem error={error} />
  if (!committee) return null
  const { name } = committee
  const remove = async () => {
    if (await act(() => rpc.committees.remove({ id }), t('committees.removed', { name }))) onRemoved()
  }
  return (
    <Detail
      title={
        <TitleField
          label={t('committees.name')}
          value={name}
          schema={Committee.shape.name}
          autoFocus={isNew}
          save={(next) => rpc.committees.update({ id, name: next })}
        />
      }
      menu={
        <RemoveMenu
          label={t('committees.more', { name })}
          remove={t('committees.remove')}
          onRemove={() => void remove()}
        />
      }
    >
      <CommitteeIdentity committee={committee} />
      {committee.kind === 'followUp' ? <Group committeeId={id} /> : null}
      <Composition committee={committee} />
      <CommitteeMeetings committeeId={id} />
    </Detail>
  )
}
