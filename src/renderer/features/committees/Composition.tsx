import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CommitteeDetail, Member } from '../../../shared/committees/committees.contract.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import { orpc } from '../../query.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { DateInput } from '../../ui/fields/DateInput.tsx'
import { fullDate } from '../../ui/format.ts'
import { todayDate } from '../../ui/today.ts'
import classes from './committees.module.css'
import { SeatDialog } from './SeatDialog.tsx'
import { SeatTable } from './SeatTable.tsx'
import { useDateText } from './useDateText.ts'

/** Who sits on a body at a date (today, unless another is chosen), by collège; past and coming seats apart. */
export const Composition = ({ committee }: { committee: CommitteeDetail }) => {
  const { t } = useTranslation()
  const today = todayDate()
  const chosen = useDateText(today)
  // What was last a date, while another is being typed.
  const [date, setDate] = useState<CalendarDate>(today)
  if (chosen.date !== null && chosen.date !== date) setDate(chosen.date)
  const [isAdding, setAdding] = useState(false)
  const { data: sitting } = useQuery(
    orpc.committees.composition.queryOptions({
      input: { committeeId: committee.id, date },
      placeholderData: keepPreviousData,
    }),
  )
  if (!sitting) return null
  const others = committee.members.filter((member) => !sitting.some(({ id }) => id === member.id))
  const isOver = (member: Member) => member.toDate !== null && member.toDate < date
  return (
    <DetailSection
      title={t('committees.compositionAt')}
      action={
        <div className={classes.at}>
          <DateInput
            label={t('committees.compositionAt')}
            hideLabel
            {...chosen}
            error={chosen.text.trim() === '' ? t('fieldErrors.date') : chosen.error}
          />
          {date === today ? null : (
            <Button variant="subtle" onClick={() => chosen.onPick(today)}>
              {t('committees.today')}
            </Button>
          )}
        </div>
      }
    >
      {sitting.length === 0 ? (
        <DetailNote>
          {committee.members.length === 0
            ? t('committees.membersEmpty')
            : t('committees.nobodyAt', { date: fullDate(date) })}
        </DetailNote>
      ) : (
        <SeatTable caption={t('committees.compositionOn', { date: fullDate(date) })} seats={sitting} />
      )}
      <Button
        className={classes.add}
        variant="subtle"
        leftSection={<IconPlus size={16} />}
        onClick={() => setAdding(true)}
      >
        {t('committees.addSeat')}
      </Button>
      <OtherSeats title={t('committees.comingSeats')} seats={others.filter((member) => !isOver(member))} />
      <OtherSeats title={t('committees.pastSeats')} seats={others.filter(isOver)} />
      <SeatDialog
        isOpen={isAdding}
        committeeId={committee.id}
        seat={null}
        fromDate={date}
        onClose={() => setAdding(false)}
      />
    </DetailSection>
  )
}

const OtherSeats = ({ title, seats }: { title: string; seats: readonly Member[] }) =>
  seats.length === 0 ? null : (
    <>
      <h4 className={classes.others}>{title}</h4>
      <SeatTable caption={title} seats={seats} isQuiet />
    </>
  )
