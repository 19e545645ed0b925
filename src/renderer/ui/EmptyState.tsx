import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './EmptyState.module.css'

interface EmptyStateProps {
  /** What goes here, in one sentence. */
  sentence: string
  /** The one thing to do. */
  action?: { label: string; run: () => void; icon?: ReactNode }
}

/** An empty place: one sentence, one button. */
export const EmptyState = ({ sentence, action }: EmptyStateProps) => (
  <div className={classes.empty}>
    <p className={classes.sentence}>{sentence}</p>
    {action ? (
      <Button variant="filled" leftSection={action.icon} onClick={action.run}>
        {action.label}
      </Button>
    ) : null}
  </div>
)
