import { AgendaEditor } from './AgendaEditor.tsx'
import type { MeetingPanelProps } from './MeetingDetail.tsx'
import { MeetingFields } from './MeetingFields.tsx'
import classes from './PreparationTab.module.css'
import { ToFollow } from './ToFollow.tsx'

/** When, where, who and what about. */
export const PreparationTab = ({ meeting }: MeetingPanelProps) => (
  <div className={classes.preparation}>
    <MeetingFields meeting={meeting} />
    <AgendaEditor meeting={meeting} />
    <ToFollow meeting={meeting} />
  </div>
)
