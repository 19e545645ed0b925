import { useTranslation } from 'react-i18next'
import { actionStatuses, type ActionRow, type ActionStatus } from '../../../shared/actions/actions.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { FollowList } from '../../ui/followUp/FollowList.tsx'
import { StatusMenu } from '../../ui/followUp/StatusMenu.tsx'
import { actionTones } from '../../ui/followUp/tones.ts'
import { useAct } from '../../ui/useAct.ts'
import { ActionDetail } from './ActionDetail.tsx'

/** Every action of every body, open ones first, the soonest due first. */
export const ActionsPage = () => (
  <FollowList
    name="actions"
    queryOf={(wanted) => orpc.actions.list.queryOptions({ input: wanted })}
    describe={({ number, title, owner, dueDate, isLate }: ActionRow) => ({
      number,
      words: title,
      who: owner?.label ?? '',
      due: dueDate,
      isLate,
    })}
    renderStatus={(row, tabIndex) => <RowStatus row={row} tabIndex={tabIndex} />}
    renderDetail={(id, onRemoved) => <ActionDetail id={id} onRemoved={onRemoved} />}
  />
)

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
