/** The lists of the section; the first without being named. */
export const outreachTabs = ['events', 'communications'] as const
export type OutreachTab = (typeof outreachTabs)[number]
