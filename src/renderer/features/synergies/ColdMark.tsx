import { IconSnowflake } from '@tabler/icons-react'
import { useColdWords, type ColdFacts } from '../../ui/coldWords.ts'
import { listOf } from '../../ui/format.ts'
import classes from './synergies.module.css'

/** An icon and the reasons; nothing for a synergy that moves. */
export const ColdMark = ({ synergy, isShort = false }: { synergy: ColdFacts; isShort?: boolean }) => {
  const words = useColdWords(isShort ? 'coldShort' : 'cold')(synergy)
  if (words.length === 0) return null
  return (
    <span className={classes.coldMark}>
      <IconSnowflake size={14} aria-hidden />
      <span className={classes.cut}>{isShort ? words.join(' · ') : listOf(words)}</span>
    </span>
  )
}
