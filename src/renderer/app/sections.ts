import {
  IconBuilding,
  IconBuildingFactory2,
  IconCalendarEvent,
  IconCalendarMonth,
  IconChartLine,
  IconChecklist,
  IconClockHour4,
  IconCompass,
  IconGavel,
  IconKey,
  IconMessages,
  IconRecycle,
  IconSpeakerphone,
  IconSun,
  IconUsersGroup,
  IconArrowsExchange,
} from '@tabler/icons-react'

/**
 * The navigation, in the order of Alt + 1…9. A section is one line here and one route in `router.tsx`; its name is
 * `shell.sections.<key>`.
 */
export const sections = [
  { key: 'today', path: '/', icon: IconSun },
  { key: 'companies', path: '/companies/{-$id}', icon: IconBuildingFactory2 },
  { key: 'interviews', path: '/interviews/{-$id}', icon: IconMessages },
  { key: 'needs', path: '/needs/{-$id}', icon: IconArrowsExchange },
  { key: 'synergies', path: '/synergies/{-$id}', icon: IconRecycle },
  { key: 'meetings', path: '/meetings/{-$id}', icon: IconCalendarEvent },
  { key: 'decisions', path: '/decisions/{-$id}', icon: IconGavel },
  { key: 'actions', path: '/actions/{-$id}', icon: IconChecklist },
  { key: 'timeLog', path: '/time', icon: IconClockHour4 },
  { key: 'outreach', path: '/outreach/{-$id}', icon: IconSpeakerphone },
  { key: 'calendar', path: '/calendar', icon: IconCalendarMonth },
  { key: 'indicators', path: '/indicators/{-$id}', icon: IconChartLine },
  { key: 'handover', path: '/handover/{-$id}', icon: IconKey },
  { key: 'committees', path: '/committees/{-$id}', icon: IconUsersGroup },
  { key: 'organisations', path: '/organisations/{-$id}', icon: IconBuilding },
  { key: 'initiative', path: '/initiative', icon: IconCompass },
] as const
