/** The tabs of an interview, as they stand in its address. */
export const interviewTabs = ['preparation', 'notes', 'report'] as const
export type InterviewTab = (typeof interviewTabs)[number]

/** Which interviews are listed. */
export const interviewStates = ['all', 'planned', 'held', 'cancelled'] as const
export type InterviewState = (typeof interviewStates)[number]
