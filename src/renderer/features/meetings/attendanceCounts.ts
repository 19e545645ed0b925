import {
  attendanceStatuses,
  type Attendance,
  type AttendanceStatus,
} from '../../../shared/meetings/meetings.contract.ts'
import { countsForQuorum } from '../../../shared/meetings/meetings.rules.ts'

/** How many lines have each status, those not noted yet under `none`; zeros are left out. */
export const attendanceCounts = (
  attendance: readonly Attendance[],
): { status: AttendanceStatus | 'none'; count: number }[] =>
  [...attendanceStatuses, 'none' as const]
    .map((status) => ({ status, count: attendance.filter((line) => (line.status ?? 'none') === status).length }))
    .filter(({ count }) => count > 0)

/** Members present or represented. */
export const quorumCount = (attendance: readonly Attendance[]): number => attendance.filter(countsForQuorum).length

export interface AttendanceGroup {
  /** The college; null for the guests of the day. */
  college: Attendance['college']
  lines: Attendance[]
}

/** The lines by college, in the order of the composition, then the guests. */
export const byCollege = (attendance: readonly Attendance[]): AttendanceGroup[] =>
  [...Map.groupBy(attendance, ({ college }) => college)].map(([college, lines]) => ({ college, lines }))
