import type { ReactNode } from 'react'
import classes from './ListRow.module.css'

interface ListRowProps {
  title: string
  /** On the right of the title: a date, a count, a state. */
  aside?: ReactNode
  /** Second line, in grey (with `rowHeight={48}`). */
  second?: ReactNode
  /** On the right of the second line: a state. */
  secondAside?: ReactNode
}

/** The usual content of a row: a title that never wraps, what counts on its right, a second line. */
export const ListRow = ({ title, aside, second, secondAside }: ListRowProps) => (
  <div className={classes.lines}>
    <div className={classes.line}>
      <span className={classes.title}>{title}</span>
      {aside === undefined ? null : <span className={classes.aside}>{aside}</span>}
    </div>
    {second === undefined && secondAside === undefined ? null : (
      <div className={classes.line}>
        <span className={classes.second}>{second}</span>
        {secondAside === undefined ? null : <span className={classes.aside}>{secondAside}</span>}
      </div>
    )}
  </div>
)
