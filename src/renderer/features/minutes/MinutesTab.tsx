import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../shared/actions/actions.contract.ts'
import type { Decision } from '../../../shared/decisions/decisions.contract.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ClosingSections } from './ClosingSections.tsx'
import { shownParts } from './closingParts.ts'
import { ItemSection } from './ItemSection.tsx'
import { MinutesOutline } from './MinutesOutline.tsx'
import classes from './MinutesTab.module.css'
import type { GroupPart, PanelProps } from './panel.ts'

const nothing: readonly never[] = []

/** The place where the minutes are written, during the meeting and after it, in the order of the agenda. */
export const MinutesTab = ({ meeting, minutes, group }: PanelProps & { group: GroupPart }) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const decisions = useByItem<Decision>(minutes.decisions)
  const actions = useByItem<Action>(minutes.actions)
  if (meeting.agenda.length === 0) {
    const run = () =>
      void navigate({
        to: '/meetings/{-$id}',
        params: { id: meeting.id },
        search: { tab: 'preparation' },
        replace: true,
      })
    return <EmptyState sentence={t('minutes.agendaEmpty')} action={{ label: t('minutes.goToAgenda'), run }} />
  }
  const parts = shownParts(meeting, decisions.has(null) || actions.has(null))
  const firstOwn = meeting.agenda.find(({ origin }) => origin === 'own') ?? meeting.agenda[0]
  return (
    <div className={classes.frame}>
      <div className={classes.minutes}>
        <MinutesOutline meeting={meeting} closing={parts} />
        <div className={classes.page}>
          {meeting.agenda.map((item, rank) => (
            <ItemSection
              key={item.id}
              meeting={meeting}
              minutes={minutes}
              item={item}
              rank={rank + 1}
              isFirstToWrite={item === firstOwn}
              decisions={decisions.get(item.id) ?? nothing}
              actions={actions.get(item.id) ?? nothing}
            />
          ))}
          <ClosingSections
            meeting={meeting}
            minutes={minutes}
            parts={parts}
            decisions={decisions.get(null) ?? nothing}
            actions={actions.get(null) ?? nothing}
            group={group}
          />
        </div>
      </div>
    </div>
  )
}

const useByItem = <Row extends { agendaItemId: string | null }>(rows: readonly Row[]) =>
  useMemo(() => Map.groupBy(rows, ({ agendaItemId }) => agendaItemId), [rows])
