import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import {
  decisionStatuses,
  type DecisionRow,
  type DecisionStatus,
} from '../../../shared/decisions/decisions.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { FollowFilters } from '../../ui/followUp/FollowFilters.tsx'
import { FOLLOW_ROW_HEIGHT, FollowRow } from '../../ui/followUp/FollowRow.tsx'
import { StatusMenu } from '../../ui/followUp/StatusMenu.tsx'
import { decisionTones } from '../../ui/followUp/tones.ts'
import { useFollowFilter } from '../../ui/followUp/useFollowFilter.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { useAct } from '../../ui/useAct.ts'
import { useChosen } from '../../ui/useChosen.ts'
import { usePagedRows } from '../../ui/usePagedRows.ts'
import { DecisionDetail } from './DecisionDetail.tsx'

const states = ['all', 'open', 'late', 'done'] as const

/** Every decision of every body, and where each stands. */
export const DecisionsPage = () => {
  const { t } = useTranslation()
  const { id, choose } = useChosen('decisions')
  const navigate = useNavigate()
  const filter = useFollowFilter('decisions', states)
  const { search, state, committeeId } = filter
  const { rows, isLoading, onRange } = usePagedRows<DecisionRow>((window) =>
    orpc.decisions.list.queryOptions({ input: { ...window, search, state, committeeId } }),
  )
  const showAll = () => {
    filter.setState('all')
    filter.setCommitteeId(null)
  }
  const clear = () => choose(null)
  return (
    <ListDetail
      name="decisions"
      title={t('decisions.title')}
      label={t('decisions.title')}
      filter={{ text: filter.text, onChange: filter.setText }}
      tools={<FollowFilters filter={filter} />}
      rows={rows}
      idOf={(row) => row.id}
      rowHeight={FOLLOW_ROW_HEIGHT}
      renderRow={(row) => <Row row={row} />}
      renderAction={(row, tabIndex) => <RowStatus row={row} tabIndex={tabIndex} />}
      onRange={onRange}
      isLoading={isLoading}
      empty={
        state !== 'all' || committeeId !== null
          ? { sentence: t('decisions.noneFiltered'), action: { label: t('common.showAll'), run: showAll } }
          : {
              sentence: t('decisions.empty'),
              action: { label: t('followUp.goToMeetings'), run: () => void navigate({ href: '/meetings' }) },
            }
      }
      invitation={rows.length === 0 ? t('decisions.invitationFirst') : t('decisions.invitation')}
      selectedId={id}
      onSelect={choose}
      onBack={clear}
    >
      {id === null ? null : <DecisionDetail id={id} onRemoved={clear} />}
    </ListDetail>
  )
}

const Row = ({ row: { number, text, responsible, deadline, isLate } }: { row: DecisionRow }) => (
  <FollowRow number={number} words={text} who={responsible?.label ?? ''} due={deadline} isLate={isLate} />
)

const RowStatus = ({ row, tabIndex }: { row: DecisionRow; tabIndex: 0 | -1 }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, number } = row
  const word = (status: DecisionStatus) => t(`enums.decisionStatus.${status}`)
  return (
    <StatusMenu
      label={t('followUp.stateOf', { number })}
      status={row.status}
      states={decisionStatuses.map((value) => ({ value, word: word(value), tone: decisionTones[value] }))}
      tabIndex={tabIndex}
      onChange={(status) =>
        void act(
          () => rpc.decisions.follow({ id, status }),
          t('followUp.stateChanged', { number, state: word(status) }),
        )
      }
    />
  )
}
