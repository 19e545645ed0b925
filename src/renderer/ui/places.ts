/** Where the records of each list are; the same words as the routes. */
export type Place = 'organisations' | 'committees' | 'meetings' | 'decisions' | 'actions'

/** The address of a list, or of one of its records, for a link from another feature. */
export const hrefOf = (place: Place, id?: string): string => (id === undefined ? `#/${place}` : `#/${place}/${id}`)

/** The list of meetings, with the dialog that makes a new one of this body. */
export const hrefOfNewMeeting = (committeeId: string): string => `#/meetings?new=${committeeId}`

/** The address of a phase, on the screen of the démarche. */
export const hrefOfPhase = (id: string): string => `#/initiative?tab=phases&phase=${id}`
