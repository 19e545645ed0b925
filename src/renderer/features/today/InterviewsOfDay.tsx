import { useTranslation } from 'react-i18next'
import type { InterviewOfDay, Today } from '../../../shared/today/today.contract.ts'
import { clock, fullDate, listDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { DayLine } from './DayLine.tsx'
import { DayList } from './DayList.tsx'
import { More } from './More.tsx'

const moment = ({ date, startTime }: InterviewOfDay): string =>
  startTime ? `${listDate(date)}, ${clock(startTime)}` : listDate(date)

/** The interviews of the next fortnight, and those that were planned and that nobody noted as held. */
export const InterviewsToCome = ({ interviews: { rows, total } }: { interviews: Today['interviews'] }) => {
  const { t } = useTranslation()
  return (
    <DayList
      title={t('today.interviews')}
      aside={<More href={hrefOf('interviews')} total={total} shown={rows.length} />}
    >
      {rows.map((interview) => (
        <DayLine
          key={interview.id}
          href={hrefOf('interviews', interview.id)}
          title={interview.organisationName}
          second={moment(interview)}
          aside={interview.isLate ? <StatusBadge tone="late" word={t('today.notHeld')} /> : null}
        />
      ))}
    </DayList>
  )
}

/** The interviews that were held and whose report was not sent to the company. */
export const ReportsToSend = ({ reports: { rows, total } }: { reports: Today['reports'] }) => {
  const { t } = useTranslation()
  return (
    <DayList title={t('today.reports')} aside={<More href={hrefOf('interviews')} total={total} shown={rows.length} />}>
      {rows.map(({ id, organisationName, date }) => (
        <DayLine
          key={id}
          href={hrefOf('interviews', id)}
          title={organisationName}
          second={t('today.heldOn', { date: fullDate(date) })}
        />
      ))}
    </DayList>
  )
}
