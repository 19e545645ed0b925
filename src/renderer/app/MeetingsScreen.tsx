import { MeetingsPage } from '../features/meetings/MeetingsPage.tsx'
import { DecisionsTab } from '../features/minutes/DecisionsTab.tsx'
import { DocumentsTab } from '../features/minutes/DocumentsTab.tsx'
import { MinutesTab } from '../features/minutes/MinutesTab.tsx'

const panels = { minutes: MinutesTab, decisions: DecisionsTab, documents: DocumentsTab }

/** Meetings and their minutes: where the two features meet. */
export const MeetingsScreen = () => <MeetingsPage panels={panels} />
