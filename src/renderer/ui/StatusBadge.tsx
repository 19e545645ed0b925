import {
  IconAlertCircle,
  IconCircle,
  IconCircleCheck,
  IconClock,
  IconPlayerPause,
  IconPlayerPlay,
  IconCircleOff,
} from '@tabler/icons-react'
import classes from './StatusBadge.module.css'

/** Late (red), soon (amber), under way (green outline), done (green), waiting, paused and closed (grey). */
export type Tone = 'late' | 'soon' | 'active' | 'done' | 'waiting' | 'paused' | 'stopped'

const icons = {
  late: IconAlertCircle,
  soon: IconClock,
  active: IconPlayerPlay,
  done: IconCircleCheck,
  waiting: IconCircle,
  paused: IconPlayerPause,
  stopped: IconCircleOff,
} as const

/** A state as icon, word and colour, so that none of them carries it alone. */
export const StatusBadge = ({ tone, word }: { tone: Tone; word: string }) => {
  const Icon = icons[tone]
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={14} aria-hidden />
      {word}
    </span>
  )
}
