import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ActivityRow, Rater } from '../../../shared/skills/skills.contract.ts'
import { fullDate, shortDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { LevelCell } from './LevelCell.tsx'
import { levelOf } from './levels.ts'
import classes from './skills.module.css'
import { StepTrack } from './StepTrack.tsx'
import type { MatrixColumn } from './useMatrixKeys.ts'
import type { SkillActs } from './useSkillActs.ts'

/** What makes an element a cell that the matrix’s keys go to. */
export interface CellProps {
  'data-cell': string
  tabIndex: 0 | -1
}

interface SkillRowProps {
  row: ActivityRow
  /** Its detail is open. */
  isOpen: boolean
  cellOf: (column: MatrixColumn) => CellProps
  acts: SkillActs
  onOpen: () => void
}

/** One activity across the matrix. */
export const SkillRow = ({ row, isOpen, cellOf, acts, onOpen }: SkillRowProps) => {
  const { t } = useTranslation()
  const { name, step, proposal, nextSession } = row
  return (
    <tr data-open={isOpen} data-retired={row.isRetired}>
      <th scope="row">
        <button
          type="button"
          className={classes.nameButton}
          title={name}
          aria-current={isOpen || undefined}
          onClick={onOpen}
          {...cellOf('activity')}
        >
          {name}
        </button>
      </th>
      <RatingCell row={row} rater="officer" cell={cellOf('officer')} acts={acts} />
      <RatingCell row={row} rater="consultancy" cell={cellOf('consultancy')} acts={acts} />
      <TargetCell row={row} cell={cellOf('target')} acts={acts} />
      <td>
        <button type="button" className={classes.cellButton} onClick={onOpen} {...cellOf('step')}>
          <StepTrack step={step?.step ?? null} proposed={proposal?.step ?? null} />
        </button>
      </td>
      {nextSession === null ? (
        <td className={classes.noSession} {...cellOf('session')}>
          {t('skills.matrix.noSession')}
        </td>
      ) : (
        <td>
          <Anchor
            className={classes.session}
            inherit
            href={hrefOf('meetings', nextSession.meetingId)}
            {...cellOf('session')}
          >
            {shortDate(nextSession.date)}
          </Anchor>
        </td>
      )}
    </tr>
  )
}

interface RowCellProps {
  row: ActivityRow
  cell: CellProps
  acts: SkillActs
}

const RatingCell = ({ row, rater, cell, acts }: RowCellProps & { rater: Rater }) => {
  const { t } = useTranslation()
  const rating = row[rater]
  const level = levelOf(rating?.level ?? null)
  const by = t(`skills.matrix.raterOf.${rater}`)
  const word = level === null ? t('skills.notRated') : `${level}, ${t(`skills.levels.l${level}`)}`
  const date = rating === null ? '' : fullDate(rating.date)
  const told = rating === null ? word : `${word}, ${t('skills.matrix.on', { date })}`
  return (
    <LevelCell
      cell={cell}
      label={t('skills.matrix.rate', { activity: row.name, rater: by, level: told })}
      heading={t('skills.matrix.choose', { rater: by })}
      level={level}
      none={t('skills.notRated')}
      second={rating === null ? null : <span className={classes.cellDate}>{shortDate(rating.date)}</span>}
      clear={
        rating === null
          ? null
          : { label: t('skills.matrix.removeRating', { date }), run: () => acts.unrate(row, rater) }
      }
      onChoose={(chosen) => void acts.rate(row, rater, chosen)}
    />
  )
}

const TargetCell = ({ row, cell, acts }: RowCellProps) => {
  const { t } = useTranslation()
  const { name, targetLevel, targetDate, isLate } = row
  const level = levelOf(targetLevel)
  const told = [
    level === null ? t('skills.noTarget') : `${level}, ${t(`skills.levels.l${level}`)}`,
    ...(targetDate === null ? [] : [t('skills.matrix.by', { date: fullDate(targetDate) })]),
    ...(isLate ? [t('common.late')] : []),
  ].join(', ')
  return (
    <LevelCell
      cell={cell}
      label={t('skills.matrix.targetOf', { activity: name, level: told })}
      heading={t('skills.matrix.chooseTarget')}
      level={level}
      none={t('skills.noTarget')}
      second={
        isLate && targetDate !== null ? (
          <StatusBadge tone="late" word={shortDate(targetDate)} />
        ) : targetDate === null ? null : (
          <span className={classes.cellDate}>{shortDate(targetDate)}</span>
        )
      }
      clear={level === null ? null : { label: t('skills.matrix.clearTarget'), run: () => acts.aimAt(row, null) }}
      onChoose={(chosen) => acts.aimAt(row, chosen)}
    />
  )
}
