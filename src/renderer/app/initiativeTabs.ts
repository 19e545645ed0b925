export const initiativeTabs = ['identity', 'phases', 'grid', 'vocabulary'] as const
