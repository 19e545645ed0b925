import { Button } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ActivityRow } from '../../../shared/skills/skills.contract.ts'
import { toPlan } from '../../../shared/skills/skills.rules.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { Due } from '../../ui/followUp/Due.tsx'
import classes from './skills.module.css'
import { useTransferSession } from './useTransferSession.ts'

const SHOWN = 8

/** What is below its target and in no session to come, and the way to plan one. */
export const NextTransfers = ({ rows, onOpen }: { rows: readonly ActivityRow[]; onOpen: (id: string) => void }) => {
  const { t } = useTranslation()
  const { plan, isActing } = useTransferSession()
  const waiting = toPlan(rows)
  const hasTargets = rows.some(({ targetLevel, isRetired }) => targetLevel !== null && !isRetired)
  return (
    <DetailSection
      title={t('skills.toPlan.title')}
      action={
        <Button
          size="compact-sm"
          leftSection={<IconCalendarPlus size={14} aria-hidden />}
          loading={isActing}
          onClick={() => void plan()}
        >
          {t('skills.toPlan.plan')}
        </Button>
      }
    >
      <DetailNote>
        {waiting.length > 0
          ? t('skills.toPlan.hint')
          : hasTargets
            ? t('skills.toPlan.none')
            : t('skills.toPlan.noTargets')}
      </DetailNote>
      <ol className={classes.waiting} aria-label={t('skills.toPlan.title')}>
        {waiting.slice(0, SHOWN).map((row) => (
          <li key={row.id} className={classes.waitingRow}>
            <button type="button" className={classes.proposalName} onClick={() => onOpen(row.id)}>
              {row.name}
            </button>
            <span className={classes.gap}>
              <Gap row={row} />
            </span>
            <span className={classes.waitingDate}>
              {row.targetDate === null ? t('skills.toPlan.noDate') : <Due date={row.targetDate} isLate={row.isLate} />}
            </span>
          </li>
        ))}
      </ol>
      {waiting.length > SHOWN ? (
        <DetailNote>{t('skills.toPlan.more', { count: waiting.length - SHOWN })}</DetailNote>
      ) : null}
    </DetailSection>
  )
}

const Gap = ({ row: { officer, consultancy, targetLevel: target } }: { row: ActivityRow }) => {
  const { t } = useTranslation()
  if (officer === null && consultancy === null) return t('skills.toPlan.gapUnrated', { target })
  return t('skills.toPlan.gap', { level: Math.max(officer?.level ?? 0, consultancy?.level ?? 0), target })
}
