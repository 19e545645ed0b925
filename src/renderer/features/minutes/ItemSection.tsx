import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../shared/actions/actions.contract.ts'
import type { Decision } from '../../../shared/decisions/decisions.contract.ts'
import type { AgendaItem } from '../../../shared/meetings/meetings.contract.ts'
import { rpc } from '../../rpc.ts'
import { duration } from '../../ui/format.ts'
import { ApprovalChoice } from './ApprovalChoice.tsx'
import { FollowUp } from './FollowUp.tsx'
import classes from './MinutesTab.module.css'
import { isFrozen, type PanelProps } from './panel.ts'
import { Records } from './Records.tsx'
import { WritingField } from './WritingField.tsx'

interface ItemSectionProps extends PanelProps {
  item: AgendaItem
  /** From 1. */
  rank: number
  /** The one that « il manque : les échanges » leads to. */
  isFirstToWrite: boolean
  decisions: readonly Decision[]
  actions: readonly Action[]
}

/** One item of the agenda in the minutes: context, exchanges, and what came out of them. */
export const ItemSection = memo(function ItemSection(props: ItemSectionProps) {
  const { meeting, minutes, item, rank, isFirstToWrite, decisions, actions } = props
  const { t } = useTranslation()
  const isReadOnly = isFrozen(meeting)
  return (
    <section id={`item-${item.id}`} className={classes.section} aria-labelledby={`item-title-${item.id}`}>
      <h3 id={`item-title-${item.id}`} className={classes.title} tabIndex={-1} title={item.title}>
        <span className={classes.longTitle}>
          <span className={classes.rank}>{rank}.</span> {item.title}
        </span>
      </h3>
      <About item={item} />
      {item.origin === 'approval' ? <ApprovalChoice meeting={meeting} minutes={minutes} /> : null}
      {item.origin === 'followUp' ? <FollowUp meeting={meeting} minutes={minutes} /> : null}
      {item.origin === 'own' ? (
        <WritingField
          label={t('minutes.context')}
          name={t('minutes.contextOf', { rank })}
          placeholder={t('minutes.contextPlaceholder')}
          value={item.context}
          save={(context) => rpc.meetings.updateItem({ id: item.id, context })}
          isReadOnly={isReadOnly}
        />
      ) : null}
      <WritingField
        id={isFirstToWrite ? 'first-discussion' : undefined}
        label={t('minutes.discussion')}
        name={t('minutes.discussionOf', { rank })}
        placeholder={t('minutes.discussionPlaceholder')}
        isTall={item.origin === 'own'}
        value={item.discussion}
        save={(discussion) => rpc.meetings.updateItem({ id: item.id, discussion })}
        isReadOnly={isReadOnly}
      />
      <Records
        meetingId={meeting.id}
        agendaItemId={item.id}
        where={t('minutes.whereItem', { rank })}
        decisions={decisions}
        actions={actions}
        isReadOnly={isReadOnly}
      />
    </section>
  )
})

/** Nature, presenter and time given: what the agenda said. */
const About = ({ item }: { item: AgendaItem }) => {
  const { t } = useTranslation()
  const parts = [
    t(`enums.agendaItemKind.${item.kind}`),
    item.presenter === null ? '' : t('minutes.presentedBy', { name: item.presenter.label }),
    item.plannedMinutes === null ? '' : duration(item.plannedMinutes),
  ]
  return <div className={classes.about}>{parts.filter((part) => part !== '').join(' · ')}</div>
}
