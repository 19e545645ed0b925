import type { ComponentType } from 'react'
import type { Meeting } from '../../../shared/meetings/meetings.contract.ts'
import { AgendaEditor } from './AgendaEditor.tsx'
import { MeetingFields } from './MeetingFields.tsx'
import classes from './PreparationTab.module.css'
import { ToFollow } from './ToFollow.tsx'

/** What another feature asks of a transfer session: which skills it is about. */
export type TopicsPart = ComponentType<{ meeting: Meeting }>

/** When, where, who and what about. */
export const PreparationTab = ({ meeting, topics: Topics }: { meeting: Meeting; topics: TopicsPart }) => (
  <div className={classes.preparation}>
    <MeetingFields meeting={meeting} />
    {meeting.committeeKind === 'transfer' ? <Topics meeting={meeting} /> : null}
    <AgendaEditor meeting={meeting} />
    <ToFollow meeting={meeting} />
  </div>
)
