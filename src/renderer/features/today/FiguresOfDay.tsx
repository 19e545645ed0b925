import { useTranslation } from 'react-i18next'
import type { EventOfDay, FunderDeadline, Today } from '../../../shared/today/today.contract.ts'
import { listDate, shortDate } from '../../ui/format.ts'
import { hrefInFigures, hrefOf } from '../../ui/places.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { DayLine } from './DayLine.tsx'
import { DayList } from './DayList.tsx'
import { DueBadge } from './DueBadge.tsx'
import { More } from './More.tsx'

const periodOf = ({ date, endDate }: EventOfDay): string =>
  endDate === null || endDate === date ? listDate(date) : `${listDate(date)} – ${listDate(endDate)}`

/** Events to come, and those that were held and whose participants are to be noted. */
export const EventsOfDay = ({ events: { rows, total } }: { events: Today['events'] }) => {
  const { t } = useTranslation()
  return (
    <DayList title={t('today.events')} aside={<More href={hrefOf('outreach')} total={total} shown={rows.length} />}>
      {rows.map((event) => (
        <DayLine
          key={event.id}
          href={hrefOf('outreach', event.id)}
          title={event.name}
          second={[periodOf(event), event.place].filter(Boolean).join(' · ')}
          aside={event.isLate ? <StatusBadge tone="soon" word={t('today.noteParticipants')} /> : null}
        />
      ))}
    </DayList>
  )
}

// What a funder expects besides its reports stands together, in the place of a report.
const hrefOfDeadline = ({ kind, id }: FunderDeadline): string =>
  hrefInFigures('reports', kind === 'report' ? id : 'duties')

/** Reports and what else funders expect, late or due within a month. */
export const FundersOfDay = ({ funders: { rows, total } }: { funders: Today['funders'] }) => {
  const { t } = useTranslation()
  return (
    <DayList
      title={t('today.funders')}
      aside={<More href={hrefInFigures('reports')} total={total} shown={rows.length} />}
    >
      {rows.map((deadline) => (
        <DayLine
          key={deadline.id}
          href={hrefOfDeadline(deadline)}
          title={deadline.title}
          second={deadline.organisationName}
          aside={<DueBadge date={deadline.dueOn} isLate={deadline.isLate} />}
        />
      ))}
    </DayList>
  )
}

/** Typed indicators that are due for a measure. */
export const MeasuresOfDay = ({ measures: { rows, total } }: { measures: Today['measures'] }) => {
  const { t } = useTranslation()
  return (
    <DayList title={t('today.measures')} aside={<More href={hrefOf('indicators')} total={total} shown={rows.length} />}>
      {rows.map(({ id, name, lastOn, dueOn, isLate }) => (
        <DayLine
          key={id}
          href={hrefOf('indicators', id)}
          title={name}
          second={lastOn === null ? t('today.neverMeasured') : t('today.measuredOn', { date: shortDate(lastOn) })}
          aside={<DueBadge date={dueOn} isLate={isLate} />}
        />
      ))}
    </DayList>
  )
}
