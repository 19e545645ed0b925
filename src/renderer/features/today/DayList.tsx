import { useId, type ReactNode } from 'react'
import classes from './TodayPage.module.css'

interface DayListProps {
  title: string
  /** On the right of the title. */
  aside?: ReactNode
  children: ReactNode
}

/** One subject of the day. */
export const DayList = ({ title, aside, children }: DayListProps) => {
  const id = useId()
  return (
    <section className={classes.subject} aria-labelledby={id}>
      <div className={classes.subjectHeader}>
        <h2 id={id} className={classes.subjectTitle}>
          {title}
        </h2>
        {aside}
      </div>
      <ul className={classes.lines}>{children}</ul>
    </section>
  )
}
