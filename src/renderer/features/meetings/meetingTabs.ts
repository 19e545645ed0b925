/** The tabs of a meeting, as they stand in its address. */
export const meetingTabs = ['preparation', 'attendance', 'minutes', 'decisions', 'documents'] as const
export type MeetingTab = (typeof meetingTabs)[number]
