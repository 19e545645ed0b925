import { IconClock } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { OutreachEventRow } from '../../../shared/outreach/outreach.contract.ts'
import { lacksParticipants } from '../../../shared/outreach/outreach.rules.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { listDate } from '../../ui/format.ts'
import { ListDetail } from '../../ui/ListDetail.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { PeriodChoice } from '../../ui/period/PeriodChoice.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { todayDate } from '../../ui/today.ts'
import { usePagedRows } from '../../ui/usePagedRows.ts'
import { EventDetail } from './EventDetail.tsx'
import { NewRecordDialog } from './NewRecordDialog.tsx'
import classes from './outreach.module.css'
import { useOutreachList } from './useOutreachList.ts'

/** The events, newest first, and how many people they brought together. */
export const EventList = () => {
  const { t } = useTranslation()
  const list = useOutreachList('events')
  const { id, choose, period, sought } = list
  const { rows, isLoading, onRange } = usePagedRows((window) =>
    orpc.outreach.events.queryOptions({ input: { ...window, ...sought } }),
  )
  const add = { label: t('outreach.events.add'), run: () => list.setAdding(true) }
  return (
    <>
      <ListDetail
        name="outreach.events"
        title={t('outreach.tabs.events')}
        label={t('outreach.tabs.events')}
        create={add}
        filter={{ text: list.text, onChange: list.setText }}
        tools={
          <div className={classes.tools}>
            <PeriodChoice className={classes.period} period={period} />
            <Sums sought={sought} />
          </div>
        }
        rows={rows}
        idOf={(row) => row.id}
        rowHeight={48}
        renderRow={(row) => <Row event={row} />}
        onRange={onRange}
        isLoading={isLoading}
        empty={
          period.choice === 'all'
            ? { sentence: t('outreach.events.empty'), action: add }
            : {
                sentence: t('outreach.events.nonePeriod'),
                action: { label: t('common.showAll'), run: () => period.setChoice('all') },
              }
        }
        invitation={t(rows.length === 0 ? 'outreach.events.invitationFirst' : 'outreach.events.invitation')}
        selectedId={id}
        onSelect={choose}
        onBack={() => choose(null)}
      >
        {id === null ? null : <EventDetail id={id} onRemoved={() => choose(null)} />}
      </ListDetail>
      <NewRecordDialog
        isOpen={list.isAdding}
        title={t('outreach.events.add')}
        nameLabel={t('outreach.events.name')}
        nameExample={t('outreach.events.nameExample')}
        create={({ name, date }) => rpc.outreach.addEvent({ name, date })}
        onClose={() => list.setAdding(false)}
        onCreated={choose}
      />
    </>
  )
}

/** How many are listed, who came to those that were held, and how many still ask who came. */
const Sums = ({ sought }: { sought: ReturnType<typeof useOutreachList>['sought'] }) => {
  const { t } = useTranslation()
  const { data } = useQuery(
    orpc.outreach.events.queryOptions({ input: { limit: 1, ...sought }, placeholderData: keepPreviousData }),
  )
  if (!data || data.total === 0) return null
  return (
    <p className={classes.sums} role="status">
      {t('outreach.events.sums', {
        events: t('outreach.events.count', { count: data.total }),
        people: t('outreach.events.participantCount', { count: data.participants }),
      })}
      {data.uncounted === 0 ? null : (
        <span className={classes.uncounted}>
          <IconClock size={14} aria-hidden />
          {t('outreach.events.uncounted', { count: data.uncounted })}
        </span>
      )}
    </p>
  )
}

const Row = ({ event }: { event: OutreachEventRow }) => {
  const { t } = useTranslation()
  const { participantCount } = event
  return (
    <ListRow
      title={event.name}
      aside={listDate(event.date)}
      second={[t(`outreach.eventKinds.${event.kind}`), event.place === '' ? event.zoneName : event.place]
        .filter(Boolean)
        .join(' · ')}
      secondAside={
        lacksParticipants(event, todayDate()) ? (
          <StatusBadge tone="soon" word={t('outreach.events.toCount')} />
        ) : participantCount === null ? undefined : (
          t('outreach.events.participantCount', { count: participantCount })
        )
      }
    />
  )
}
