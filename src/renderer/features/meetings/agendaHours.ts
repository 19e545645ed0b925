import type { ClockTime } from '../../../shared/fields.ts'

const pad = (number: number): string => String(number).padStart(2, '0')

/** When each item of the agenda begins, if each takes what is planned; null while the start of the meeting is unknown. */
export const agendaHours = (
  startTime: ClockTime | null,
  agenda: readonly { plannedMinutes: number | null }[],
): (ClockTime | null)[] => {
  if (startTime === null) return agenda.map(() => null)
  let minutes = Number(startTime.slice(0, 2)) * 60 + Number(startTime.slice(3))
  return agenda.map((item) => {
    const hour: ClockTime = `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`
    minutes += item.plannedMinutes ?? 0
    return hour
  })
}
