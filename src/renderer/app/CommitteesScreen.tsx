import { CommitteesPage } from '../features/committees/CommitteesPage.tsx'
import { CommitteeGroup } from '../features/groups/CommitteeGroup.tsx'

/** Bodies, and what follow-up groups are made for: where the two features meet. */
export const CommitteesScreen = () => <CommitteesPage group={CommitteeGroup} />
