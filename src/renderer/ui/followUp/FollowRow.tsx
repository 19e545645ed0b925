import type { CalendarDate } from '../../../shared/fields.ts'
import { Due } from './Due.tsx'
import classes from './followUp.module.css'

/** Height of a `FollowRow`. */
export const FOLLOW_ROW_HEIGHT = 68

export interface FollowRowProps {
  number: string
  words: string
  /** Who is in charge; empty: nobody yet. */
  who: string
  due: CalendarDate | null
  isLate: boolean
}

/** A decision or an action in a list; its state, at the end of the last line, is the row’s action. */
export const FollowRow = ({ number, words, who, due, isLate }: FollowRowProps) => (
  <div className={classes.row}>
    <div className={classes.words}>{words}</div>
    <div className={classes.line}>
      <span className={classes.cut}>{who}</span>
      <Due date={due} isLate={isLate} />
    </div>
    <div className={classes.line}>
      <span className={classes.cut}>{number}</span>
      <span className={classes.statusPlace} />
    </div>
  </div>
)
