import type { CalendarDate } from '../../../shared/fields.ts'
import { ListRow } from '../ListRow.tsx'
import { Due } from './Due.tsx'
import classes from './followUp.module.css'

interface FollowRowProps {
  number: string
  words: string
  /** Who is in charge; empty: nobody yet. */
  who: string
  due: CalendarDate | null
  isLate: boolean
}

/** A decision or an action in a list; its state is the row’s action. */
export const FollowRow = ({ number, words, who, due, isLate }: FollowRowProps) => (
  <ListRow
    title={words}
    aside={<Due date={due} isLate={isLate} />}
    second={who === '' ? number : `${number} · ${who}`}
    secondAside={<span className={classes.statusPlace} />}
  />
)
