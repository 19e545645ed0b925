import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './TodayPage.module.css'

interface DayLineProps {
  /** Where it is settled. */
  href: string
  title: string
  second?: ReactNode
  aside?: ReactNode
  /** What it is made of, each with its own link. */
  children?: ReactNode
}

/** One line of the day: a link to where it is settled. */
export const DayLine = ({ href, title, second, aside, children }: DayLineProps) => (
  <li className={classes.line}>
    <Anchor href={href} className={classes.link} underline="never">
      <span className={classes.lineTitle}>{title}</span>
      {second ? <span className={classes.second}>{second}</span> : null}
      {aside ? <span className={classes.aside}>{aside}</span> : null}
    </Anchor>
    {children}
  </li>
)
