import type { ComponentProps } from 'react'
import { MeetingGroup } from '../features/groups/MeetingGroup.tsx'
import { MeetingsPage } from '../features/meetings/MeetingsPage.tsx'
import { DecisionsTab } from '../features/minutes/DecisionsTab.tsx'
import { DocumentsTab } from '../features/minutes/DocumentsTab.tsx'
import { MinutesTab } from '../features/minutes/MinutesTab.tsx'

const MinutesWithGroup = (props: Omit<ComponentProps<typeof MinutesTab>, 'group'>) => (
  <MinutesTab {...props} group={MeetingGroup} />
)

const panels = { minutes: MinutesWithGroup, decisions: DecisionsTab, documents: DocumentsTab }

/** Meetings, their minutes and what follow-up groups tell in them: where the features meet. */
export const MeetingsScreen = () => <MeetingsPage panels={panels} />
