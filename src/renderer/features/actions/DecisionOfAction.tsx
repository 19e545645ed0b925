import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../shared/actions/actions.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { hrefOf } from '../../ui/places.ts'
import { RecordField } from '../../ui/RecordInput.tsx'
import classes from './actions.module.css'
import { decisionFinder } from './finders.ts'

/** The decision that an action carries out: one of its meeting, or the earlier one that it has already. */
export const DecisionOfAction = ({ action, isFrozen }: { action: Action; isFrozen: boolean }) => {
  const { t } = useTranslation()
  const { id, meetingId, decisionId } = action
  const { data: decisions } = useQuery(
    orpc.decisions.ofMeeting.queryOptions({ input: { meetingId: meetingId ?? '' }, enabled: meetingId !== null }),
  )
  const { data: current } = useQuery(
    orpc.decisions.get.queryOptions({ input: { id: decisionId ?? '' }, enabled: decisionId !== null }),
  )
  if (meetingId !== null && !decisions) return null
  const isEarlier = current !== undefined && current.meetingId !== meetingId && current.id === decisionId
  const offered = isEarlier ? [current, ...(decisions ?? [])] : (decisions ?? [])
  return (
    <div className={classes.decision}>
      {meetingId === null ? (
        <RecordField
          className={classes.decisionField ?? ''}
          label={t('actions.decision')}
          placeholder={t('actions.noDecision')}
          finder={decisionFinder}
          value={
            decisionId === null || current === undefined
              ? null
              : { id: decisionId, label: `${current.number} · ${current.text}` }
          }
          save={(chosen) => rpc.actions.update({ id, decisionId: chosen })}
        />
      ) : (
        <SelectField
          className={classes.decisionField}
          label={t('actions.decision')}
          value={decisionId}
          options={offered.map(({ id: value, number, text }) => ({ value, label: `${number} · ${text}` }))}
          isClearable
          placeholder={t('actions.noDecision')}
          disabled={isFrozen}
          save={(chosen) => rpc.actions.update({ id, decisionId: chosen })}
        />
      )}
      {decisionId === null ? null : (
        <Anchor className={classes.decisionLink} href={hrefOf('decisions', decisionId)}>
          {t('actions.goToDecision')}
        </Anchor>
      )}
    </div>
  )
}
