import type { ComponentProps } from 'react'
import { MeetingGroup } from '../features/groups/MeetingGroup.tsx'
import { MeetingsPage } from '../features/meetings/MeetingsPage.tsx'
import { DecisionsTab } from '../features/minutes/DecisionsTab.tsx'
import { DocumentsTab } from '../features/minutes/DocumentsTab.tsx'
import { MinutesTab } from '../features/minutes/MinutesTab.tsx'
import { MeetingTopics } from '../features/skills/MeetingTopics.tsx'

const MinutesWithGroup = (props: Omit<ComponentProps<typeof MinutesTab>, 'group'>) => (
  <MinutesTab {...props} group={MeetingGroup} />
)

const panels = { minutes: MinutesWithGroup, decisions: DecisionsTab, documents: DocumentsTab, topics: MeetingTopics }

/** Meetings, their minutes, what follow-up groups tell in them and the skills of transfer sessions: where the features meet. */
export const MeetingsScreen = () => <MeetingsPage panels={panels} />
