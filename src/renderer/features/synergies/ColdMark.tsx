import { IconSnowflake } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { ColdReason } from '../../../shared/synergies/synergies.contract.ts'
import { listOf, shortDate } from '../../ui/format.ts'
import classes from './synergies.module.css'

export interface ColdFacts {
  cold: readonly ColdReason[]
  idleDays: number
  nextStepOn: CalendarDate | null
}

/** Why a synergy asks for attention, each reason in words. */
export const useColdWords = () => {
  const { t } = useTranslation()
  return ({ cold, idleDays, nextStepOn }: ColdFacts): string[] =>
    cold.map((reason) =>
      t(`synergies.cold.${reason}`, {
        count: idleDays,
        date: nextStepOn === null ? '' : shortDate(nextStepOn),
      }),
    )
}

/** An icon and the reasons; nothing for a synergy that moves. */
export const ColdMark = ({ synergy }: { synergy: ColdFacts }) => {
  const words = useColdWords()(synergy)
  if (words.length === 0) return null
  return (
    <span className={classes.coldMark}>
      <IconSnowflake size={14} aria-hidden />
      <span className={classes.cut}>{listOf(words)}</span>
    </span>
  )
}
