import { ActionIcon, Anchor, Menu } from '@mantine/core'
import { IconCalendarOff, IconDots, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { colleges, type Member } from '../../../shared/committees/committees.contract.ts'
import type { CalendarDate } from '../../../shared/fields.ts'
import { rpc } from '../../rpc.ts'
import { shortDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import { useAct } from '../../ui/useAct.ts'
import classes from './committees.module.css'
import { EndSeatDialog } from './EndSeatDialog.tsx'
import { SeatDialog } from './SeatDialog.tsx'

interface SeatTableProps {
  /** Read out: which seats these are. */
  caption: string
  /** In the order of their collèges. */
  seats: readonly Member[]
  /** Seats of the past or to come: in grey. */
  isQuiet?: boolean
}

const always = ['organisation', 'person', 'role', 'from'] as const

/** Seats by collège. What can be done with a seat is in its « ⋯ ». */
export const SeatTable = ({ caption, seats, isQuiet = false }: SeatTableProps) => {
  const { t } = useTranslation()
  const hasEnd = seats.some(({ toDate }) => toDate !== null)
  const columns = hasEnd ? ([...always, 'to'] as const) : always
  const [changed, setChanged] = useState<Member | null>(null)
  const [ended, setEnded] = useState<Member | null>(null)
  return (
    <>
      <table className={classes.seats} data-quiet={isQuiet}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-column={column}>
                {t(`committees.column.${column}`)}
              </th>
            ))}
            <th scope="col" data-column="acts">
              <span className="sr-only">{t('committees.column.acts')}</span>
            </th>
          </tr>
        </thead>
        {colleges
          .filter((college) => seats.some((seat) => seat.college === college))
          .map((college) => (
            <tbody key={college}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1} className={classes.college}>
                  {t(`enums.college.${college}`)}
                </th>
              </tr>
              {seats
                .filter((seat) => seat.college === college)
                .map((seat) => (
                  <SeatRow key={seat.id} seat={seat} hasEnd={hasEnd} onChange={setChanged} onEnd={setEnded} />
                ))}
            </tbody>
          ))}
      </table>
      <SeatDialog
        isOpen={changed !== null}
        committeeId={changed?.committeeId ?? ''}
        seat={changed}
        fromDate={null}
        onClose={() => setChanged(null)}
      />
      <EndSeatDialog seat={ended} onClose={() => setEnded(null)} />
    </>
  )
}

const written = (date: CalendarDate | null) => (date === null ? '' : shortDate(date))

interface SeatRowProps {
  seat: Member
  /** Whether the column of ends is shown. */
  hasEnd: boolean
  onChange: (seat: Member) => void
  onEnd: (seat: Member) => void
}

const SeatRow = ({ seat, hasEnd, onChange, onEnd }: SeatRowProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const name = seat.contactLabel === '' ? seat.organisationName : `${seat.contactLabel}, ${seat.organisationName}`
  return (
    <tr>
      <td>
        <Anchor href={hrefOf('organisations', seat.organisationId)} inherit className={classes.cell}>
          {seat.organisationName}
        </Anchor>
      </td>
      <td>
        <bdi className={classes.cell}>{seat.contactLabel}</bdi>
      </td>
      <td data-role={seat.role}>{t(`enums.memberRole.${seat.role}`)}</td>
      <td className="numeric">{written(seat.fromDate)}</td>
      {hasEnd ? <td className="numeric">{written(seat.toDate)}</td> : null}
      <td>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label={t('committees.seatMore', { name })}>
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconCalendarOff size={16} />} onClick={() => onEnd(seat)}>
              {t('committees.endSeat')}
            </Menu.Item>
            <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => onChange(seat)}>
              {t('committees.changeSeat')}
            </Menu.Item>
            <Menu.Item
              leftSection={<IconTrash size={16} />}
              onClick={() =>
                void act(() => rpc.committees.removeMember({ id: seat.id }), t('committees.seatRemoved', { name }))
              }
            >
              {t('committees.removeSeat')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </td>
    </tr>
  )
}
