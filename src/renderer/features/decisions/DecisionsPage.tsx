import { useTranslation } from 'react-i18next'
import {
  decisionStatuses,
  type DecisionRow,
  type DecisionStatus,
} from '../../../shared/decisions/decisions.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { FollowList } from '../../ui/followUp/FollowList.tsx'
import { StatusMenu } from '../../ui/followUp/StatusMenu.tsx'
import { decisionTones } from '../../ui/followUp/tones.ts'
import { useAct } from '../../ui/useAct.ts'
import { DecisionDetail } from './DecisionDetail.tsx'

/** Every decision of every body, and where each stands. */
export const DecisionsPage = () => (
  <FollowList
    name="decisions"
    queryOf={(wanted) => orpc.decisions.list.queryOptions({ input: wanted })}
    describe={({ number, text, responsible, deadline, isLate }: DecisionRow) => ({
      number,
      words: text,
      who: responsible?.label ?? '',
      due: deadline,
      isLate,
    })}
    renderStatus={(row, tabIndex) => <RowStatus row={row} tabIndex={tabIndex} />}
    renderDetail={(id, onRemoved) => <DecisionDetail id={id} onRemoved={onRemoved} />}
  />
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
