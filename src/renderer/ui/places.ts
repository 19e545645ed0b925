import type { HandoverTab, InventoryList } from './handover/useHandoverPlace.ts'
import type { FiguresTab } from './figures/useFiguresPlace.ts'

/** Where the records of each list are; the same words as the routes. */
export type Place =
  | 'companies'
  | 'interviews'
  | 'needs'
  | 'organisations'
  | 'committees'
  | 'meetings'
  | 'decisions'
  | 'actions'
  | 'synergies'
  | 'outreach'
  | 'indicators'
  | 'handover'

/** The address of a list, or of one of its records, for a link from another feature. */
export const hrefOf = (place: Place, id?: string): string => (id === undefined ? `#/${place}` : `#/${place}/${id}`)

/** The tabs of a meeting that others lead to. */
export type TabOfMeeting = 'preparation' | 'attendance' | 'minutes' | 'documents'

/** The address of a tab of a meeting. */
export const hrefOfMeeting = (id: string, tab: TabOfMeeting): string => `${hrefOf('meetings', id)}?tab=${tab}`

/** The list of meetings, with the dialog that makes a new one of this body, about this activity where it is a transfer session. */
export const hrefOfNewMeeting = (committeeId: string, activityId?: string): string =>
  `#/meetings?new=${committeeId}${activityId === undefined ? '' : `&about=${activityId}`}`

/** The address of a theme of the interviews, with its questions. */
export const hrefOfTheme = (id: string): string => `#/initiative?tab=grid&theme=${id}`

/** The address of a term of the vocabulary, on the screen of the démarche. */
export const hrefOfTerm = (id: string): string => `#/initiative?tab=vocabulary&term=${id}`

/** The address of a phase, on the screen of the démarche. */
export const hrefOfPhase = (id: string): string => `#/initiative?tab=phases&phase=${id}`

/** The synergies that ask for attention, the longest idle first. */
export const hrefOfColdLeads = '#/synergies?view=cold'

/** The themes and questions of interviews, on the screen of the démarche. */
export const hrefOfGrid = (): string => '#/initiative?tab=grid'

/** Something noted in an interview, which the words of its notes led to. */
export type Quoted = 'need' | 'flow' | 'promise'

/** The notes of an interview, with the words that a record was made from selected in them. */
export const hrefOfQuotation = (interviewId: string, kind: Quoted, id: string): string =>
  `#/interviews/${interviewId}?tab=notes&${kind}=${id}`

/** The tabs of « Besoins et flux »; the first without being named. */
export const needsTabs = ['needs', 'collective', 'flows', 'matches'] as const
export type NeedsTab = (typeof needsTabs)[number]

/** The address of one of the lists of « Besoins et flux », or of one of its records. */
export const hrefInNeeds = (tab: NeedsTab, id?: string): string => `${hrefOf('needs', id)}?tab=${tab}`

/** The address of a tab of « Indicateurs », or of one of its records. */
export const hrefInFigures = (tab: FiguresTab, id?: string): string => `${hrefOf('indicators', id)}?tab=${tab}`

/** The address of a tab of « Passation », or of one of its records. */
export const hrefInHandover = (tab: HandoverTab, id?: string): string => `${hrefOf('handover', id)}?tab=${tab}`

/** The address of a list of the inventory, or of one of its records. */
export const hrefInInventory = (list: InventoryList, id?: string): string =>
  `${hrefInHandover('inventory', id)}&list=${list}`
