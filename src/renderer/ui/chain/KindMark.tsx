import type { ReactNode } from 'react'
import classes from './chain.module.css'

/** Beside the name of a company: what of it is shown, and how it stands. */
export const KindMark = ({ word, children }: { word: string; children: ReactNode }) => (
  <span className={classes.kind}>
    {word}
    {children}
  </span>
)
