import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Seat } from '../../../shared/committees/committees.contract.ts'
import { orpc } from '../../query.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { shortDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import { todayDate } from '../../ui/today.ts'
import classes from './organisations.module.css'

/** The bodies that an organisation sits on, or sat on. */
export const Seats = ({ organisationId }: { organisationId: string }) => {
  const { t } = useTranslation()
  const { data: seats } = useQuery(orpc.committees.ofOrganisation.queryOptions({ input: { organisationId } }))
  if (!seats) return null
  return (
    <DetailSection title={t('organisations.seats')}>
      {seats.length === 0 ? (
        <DetailNote>
          {t('organisations.seatsEmpty')}{' '}
          <Anchor href={hrefOf('committees')} inherit underline="always">
            {t('organisations.goToCommittees')}
          </Anchor>
        </DetailNote>
      ) : (
        <ul className={classes.seats}>
          {seats.map((seat) => (
            <SeatLine key={seat.id} seat={seat} />
          ))}
        </ul>
      )}
    </DetailSection>
  )
}

const SeatLine = ({ seat }: { seat: Seat }) => {
  const { t } = useTranslation()
  const isPast = seat.toDate !== null && seat.toDate < todayDate()
  return (
    <li className={classes.seat} data-past={isPast}>
      <Anchor href={hrefOf('committees', seat.committeeId)} inherit className={classes.seatName}>
        {seat.committeeName}
      </Anchor>
      <span className={classes.seatPerson}>{seat.contactLabel}</span>
      <span>
        {t(`enums.memberRole.${seat.role}`)} · {t(`enums.college.${seat.college}`)}
      </span>
      <span className={classes.seatDates}>
        {[
          seat.fromDate === null ? '' : t('organisations.since', { date: shortDate(seat.fromDate) }),
          seat.toDate === null ? '' : t('organisations.until', { date: shortDate(seat.toDate) }),
        ]
          .filter(Boolean)
          .join(' ')}
      </span>
    </li>
  )
}
