import { Anchor } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../shared/actions/actions.contract.ts'
import type { Decision } from '../../../shared/decisions/decisions.contract.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import { isLate } from '../../../shared/meetings/followUp.rules.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { actionTones, decisionTones } from '../../ui/followUp/tones.ts'
import { fieldDate } from '../../ui/format.ts'
import { hrefOf, type Place } from '../../ui/places.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { todayDate } from '../../ui/today.ts'
import classes from './DecisionsTab.module.css'
import type { PanelProps } from './panel.ts'

/** What this meeting decided and set going, as the minutes will list it. */
export const DecisionsTab = ({ meeting, minutes }: PanelProps) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { decisions, actions } = minutes
  if (decisions.length + actions.length === 0) {
    const run = () =>
      void navigate({ to: '/meetings/{-$id}', params: { id: meeting.id }, search: { tab: 'minutes' }, replace: true })
    return <EmptyState sentence={t('minutes.record.empty')} action={{ label: t('minutes.record.goToMinutes'), run }} />
  }
  return (
    <div className={classes.record}>
      <h3 className={classes.title}>{t('minutes.record.title')}</h3>
      {decisions.length === 0 ? (
        <p className={classes.none}>{t('minutes.record.noDecision')}</p>
      ) : (
        <Table heads={['number', 'decision', 'responsible', 'deadline', 'status']}>
          {decisions.map((decision) => (
            <DecisionLine key={decision.id} decision={decision} />
          ))}
        </Table>
      )}
      <h3 className={classes.title}>{t('minutes.record.actions')}</h3>
      {actions.length === 0 ? (
        <p className={classes.none}>{t('minutes.record.noAction')}</p>
      ) : (
        <Table heads={['number', 'action', 'owner', 'deadline', 'status']}>
          {actions.map((action) => (
            <ActionLine key={action.id} action={action} />
          ))}
        </Table>
      )}
    </div>
  )
}

type Head = 'number' | 'decision' | 'action' | 'responsible' | 'owner' | 'deadline' | 'status'

const Table = ({ heads, children }: { heads: readonly Head[]; children: ReactNode }) => {
  const { t } = useTranslation()
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" data-head={head}>
              {t(`minutes.record.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

const Number = ({ place, id, number }: { place: Place; id: string; number: string }) => (
  <th scope="row" className={classes.number}>
    <Anchor href={hrefOf(place, id)} inherit>
      {number}
    </Anchor>
  </th>
)

const Words = ({ words, note = '' }: { words: string; note?: string }) => (
  <td>
    <div className={classes.words} title={words}>
      {words}
    </div>
    {note === '' ? null : (
      <div className={classes.note} title={note}>
        {note}
      </div>
    )}
  </td>
)

const Due = ({ date }: { date: CalendarDate | null }) => (
  <td className={classes.due}>{date === null ? '' : fieldDate(date)}</td>
)

const DecisionLine = ({ decision }: { decision: Decision }) => {
  const { t } = useTranslation()
  const { status, deadline, phaseEffect } = decision
  const note = [
    decision.means === '' ? '' : t('minutes.meansAre', { means: decision.means }),
    phaseEffect === null ? '' : t(`minutes.record.${phaseEffect}Phase`),
  ]
  const tone = isLate({ status, due: deadline }, todayDate()) ? 'late' : decisionTones[status]
  return (
    <tr>
      <Number place="decisions" id={decision.id} number={decision.number} />
      <Words words={decision.text} note={note.filter((part) => part !== '').join(' · ')} />
      <td className={classes.party}>{decision.responsible?.label}</td>
      <Due date={deadline} />
      <td className={classes.status}>
        <StatusBadge tone={tone} word={tone === 'late' ? t('common.late') : t(`enums.decisionStatus.${status}`)} />
      </td>
    </tr>
  )
}

const ActionLine = ({ action }: { action: Action }) => {
  const { t } = useTranslation()
  const { status, dueDate } = action
  const tone = isLate({ status, due: dueDate }, todayDate()) ? 'late' : actionTones[status]
  return (
    <tr>
      <Number place="actions" id={action.id} number={action.number} />
      <Words words={action.title} />
      <td className={classes.party}>{action.owner?.label}</td>
      <Due date={dueDate} />
      <td className={classes.status}>
        <StatusBadge tone={tone} word={tone === 'late' ? t('common.late') : t(`enums.actionStatus.${status}`)} />
      </td>
    </tr>
  )
}
