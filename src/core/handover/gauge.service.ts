import { format, parseISO } from 'date-fns'
import { isBackupOld } from '../../shared/dossier/backup.rules.ts'
import type { LastBackup } from '../../shared/dossier/dossier.contract.ts'
import type { CalendarDate } from '../../shared/fields.ts'
import { orderedLines, scoreOf, sharesOf, type Counted } from '../../shared/handover/gauge.rules.ts'
import type { Gauge } from '../../shared/handover/handover.contract.ts'
import type { Locale } from '../../shared/typography.ts'
import type { Writing } from '../context.ts'
import type { ReadDb } from '../db/db.ts'
import { putPoint } from './gauge.queries.ts'
import { countCompaniesOfGauge, countSynergiesOfGauge } from './gaugeChain.service.ts'
import { countInventoryOfGauge, countSkillsOfGauge } from './gaugePost.service.ts'
import { countFiguresOfGauge, countGovernanceOfGauge, countPlanOfGauge } from './gaugeWork.service.ts'

export interface ReadingGauge {
  today: CalendarDate
  lastBackup: LastBackup
  /** Of the names of meetings. */
  locale: Locale
}

/** The days of a copy are those of the clock that `today` is read on. */
function countBackup({ today, lastBackup: { at, hasChangedSince } }: ReadingGauge): Counted {
  const copiedOn = at === null ? null : format(parseISO(at), 'yyyy-MM-dd')
  const isOld = isBackupOld({ copiedOn, hasChangedSince }, today)
  return { key: 'noRecentBackup', missing: Number(isOld), total: 1, rows: [] }
}

/** What a successor would miss today, each with the place where it is settled, and how ready that makes the post. */
export function readGauge(db: ReadDb, reading: ReadingGauge): Gauge {
  const { today, locale } = reading
  const lines = orderedLines([
    ...countCompaniesOfGauge(db, today),
    ...countSynergiesOfGauge(db, today),
    ...countGovernanceOfGauge(db, today, locale),
    ...countPlanOfGauge(db, today),
    ...countFiguresOfGauge(db, today),
    ...countInventoryOfGauge(db, today),
    ...countSkillsOfGauge(db),
    countBackup(reading),
  ])
  const families = sharesOf(lines)
  return {
    date: today,
    score: scoreOf(families),
    missing: lines.reduce((sum, { missing }) => sum + missing, 0),
    families,
    lines,
  }
}

/** Notes how things stand today, in the place of what was noted earlier in the day; nothing while there is no score. */
export function noteGauge({ db, newId, today }: Writing, reading: Omit<ReadingGauge, 'today'>): void {
  const { score, missing } = readGauge(db, { ...reading, today })
  if (score !== null) putPoint(db, { id: newId(), date: today, score, missing })
}
