export const synergyTabs = ['sheet', 'scenarios', 'impacts', 'readiness', 'history', 'groups', 'documents'] as const
export type SynergyTab = (typeof synergyTabs)[number]

/** The list with its detail, the board by stage, the leads that went cold. */
export const synergyViews = ['list', 'board', 'cold'] as const
export type SynergyView = (typeof synergyViews)[number]
