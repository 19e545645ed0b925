import type { ReactNode } from 'react'
import type { CalendarDate } from '../../../shared/fields.ts'
import { tellCutWords } from '../cutWords.ts'
import { Due } from './Due.tsx'
import classes from './followUp.module.css'

/** Height of a `FollowRow`. */
export const FOLLOW_ROW_HEIGHT = 68

interface FollowRowProps {
  number: string
  words: string
  /** Who is in charge; empty: nobody yet. */
  who: string
  due: CalendarDate | null
  isLate: boolean
  /** After its number: where it stands in the plan, how urgent it is. */
  marks?: ReactNode
}

/** A decision or an action in a list; its state, at the end of the last line, is the row’s action. */
export const FollowRow = ({ number, words, who, due, isLate, marks }: FollowRowProps) => (
  <div className={classes.row}>
    <div className={classes.words} onPointerEnter={tellCutWords}>
      {words}
    </div>
    <div className={classes.line}>
      <span className={classes.cut} onPointerEnter={tellCutWords}>
        {who}
      </span>
      <Due date={due} isLate={isLate} />
    </div>
    <div className={classes.line}>
      <span className={classes.cut} onPointerEnter={tellCutWords}>
        {number}
        {marks}
      </span>
      <span className={classes.statusPlace} />
    </div>
  </div>
)
