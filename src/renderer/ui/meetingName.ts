import { t } from 'i18next'
import type { MeetingRow } from '../../shared/meetings/meetings.contract.ts'

/** « COPIL n° 2 ». */
export const meetingName = ({ committeeCode, number }: Pick<MeetingRow, 'committeeCode' | 'number'>): string =>
  t('meetings.name', { code: committeeCode, number })
