import { useId, type ReactNode } from 'react'
import classes from './dashboard.module.css'

/** A titled part of the dashboard. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId()
  return (
    <section className={classes.part} aria-labelledby={id}>
      <h2 id={id} className={classes.partTitle}>
        {title}
      </h2>
      {children}
    </section>
  )
}
