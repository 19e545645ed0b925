import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { actionStatuses, type ActionRow, type ActionStatus } from '../../../shared/actions/actions.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { FollowFilters } from '../../ui/followUp/FollowFilters.tsx'
import { FOLLOW_ROW_HEIGHT, FollowRow } from '../../ui/followUp/FollowRow.tsx'
import { StatusMenu } from '../../ui/followUp/StatusMenu.tsx'
import { actionTones } from '../../ui/followUp/tones.ts'
import { useFollowFilter } from '../../ui/followUp/useFollowFilter.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { useAct } from '../../ui/useAct.ts'
import { useChosen } from '../../ui/useChosen.ts'
import { usePagedRows } from '../../ui/usePagedRows.ts'
import { ActionDetail } from './ActionDetail.tsx'

/** Every action of every body, the soonest due first. */
export const ActionsPage = () => {
  const { t } = useTranslation()
  const { id, choose } = useChosen('actions')
  const navigate = useNavigate()
  const filter = useFollowFilter('actions')
  const { search, state, committeeId } = filter
  const { rows, isLoading, onRange } = usePagedRows((window) =>
    orpc.actions.list.queryOptions({ input: { ...window, search, state, committeeId } }),
  )
  const isFiltered = state !== 'all' || committeeId !== null
  const showAll = () => {
    filter.setState('all')
    filter.setCommitteeId(null)
  }
  return (
    <ListDetail
      name="actions"
      title={t('actions.title')}
      label={t('actions.title')}
      filter={{ text: filter.text, onChange: filter.setText }}
      tools={<FollowFilters filter={filter} />}
      rows={rows}
      idOf={(row) => row.id}
      rowHeight={FOLLOW_ROW_HEIGHT}
      renderRow={(row) => (
        <FollowRow
          number={row.number}
          words={row.title}
          who={row.owner?.label ?? ''}
          due={row.dueDate}
          isLate={row.isLate}
        />
      )}
      renderAction={(row, tabIndex) => <RowStatus row={row} tabIndex={tabIndex} />}
      onRange={onRange}
      isLoading={isLoading}
      empty={
        isFiltered
          ? { sentence: t('actions.noneFiltered'), action: { label: t('common.showAll'), run: showAll } }
          : {
              sentence: t('actions.empty'),
              action: { label: t('followUp.goToMeetings'), run: () => void navigate({ href: '/meetings' }) },
            }
      }
      invitation={rows.length === 0 ? t('actions.invitationFirst') : t('actions.invitation')}
      selectedId={id}
      onSelect={choose}
      onBack={() => choose(null)}
    >
      {id === null ? null : <ActionDetail id={id} onRemoved={() => choose(null)} />}
    </ListDetail>
  )
}

const RowStatus = ({ row, tabIndex }: { row: ActionRow; tabIndex: 0 | -1 }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, number } = row
  const word = (status: ActionStatus) => t(`enums.actionStatus.${status}`)
  return (
    <StatusMenu
      label={t('followUp.stateOf', { number })}
      status={row.status}
      states={actionStatuses.map((value) => ({ value, word: word(value), tone: actionTones[value] }))}
      tabIndex={tabIndex}
      onChange={(status) =>
        void act(() => rpc.actions.follow({ id, status }), t('followUp.stateChanged', { number, state: word(status) }))
      }
    />
  )
}
