export const initiativeTabs = ['identity', 'phases'] as const
