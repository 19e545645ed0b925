import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { z } from 'zod'
import { interviewTabs } from '../features/interviews/interviewTabs.ts'
import { meetingTabs } from '../features/meetings/meetingTabs.ts'
import { synergyTabs, synergyViews } from '../features/synergies/synergyTabs.ts'
import { initiativeTabs } from './initiativeTabs.ts'
import { RouteFailed, RouteMissing } from './RouteProblem.tsx'
import { RootScreen } from './RootScreen.tsx'
import { needsTabs } from '../ui/places.ts'
import { calendarViews } from '../features/calendar/calendarViews.ts'
import { outreachTabs } from '../features/outreach/outreachTabs.ts'
import { handoverTabs, inventoryLists } from '../ui/handover/useHandoverPlace.ts'
import { figuresTabs } from '../ui/figures/useFiguresPlace.ts'
import { logKinds } from '../ui/time/asked.ts'
import { actionTabs, planViews } from '../ui/plan/usePlanPlace.ts'

const root = createRootRoute({ component: RootScreen, notFoundComponent: RouteMissing })

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/today/TodayPage.tsx'), 'TodayPage'),
})

const companies = createRoute({
  getParentRoute: () => root,
  path: '/companies/{-$id}',
  component: lazyRouteComponent(() => import('../features/companies/CompaniesPage.tsx'), 'CompaniesPage'),
})

const interviews = createRoute({
  getParentRoute: () => root,
  path: '/interviews/{-$id}',
  validateSearch: z.object({
    tab: z.enum(interviewTabs).optional().catch(undefined),
    // The record whose words are shown in the notes.
    need: z.string().optional().catch(undefined),
    flow: z.string().optional().catch(undefined),
    promise: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/interviews/InterviewsPage.tsx'), 'InterviewsPage'),
})

const initiative = createRoute({
  getParentRoute: () => root,
  path: '/initiative',
  validateSearch: z.object({
    tab: z.enum(initiativeTabs).optional().catch(undefined),
    phase: z.string().optional().catch(undefined),
    theme: z.string().optional().catch(undefined),
    term: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./InitiativeScreen.tsx'), 'InitiativeScreen'),
})

const organisations = createRoute({
  getParentRoute: () => root,
  path: '/organisations/{-$id}',
  component: lazyRouteComponent(() => import('../features/organisations/OrganisationsPage.tsx'), 'OrganisationsPage'),
})

const needs = createRoute({
  getParentRoute: () => root,
  path: '/needs/{-$id}',
  validateSearch: z.object({ tab: z.enum(needsTabs).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./NeedsScreen.tsx'), 'NeedsScreen'),
})

const committees = createRoute({
  getParentRoute: () => root,
  path: '/committees/{-$id}',
  component: lazyRouteComponent(() => import('./CommitteesScreen.tsx'), 'CommitteesScreen'),
})

const decisions = createRoute({
  getParentRoute: () => root,
  path: '/decisions/{-$id}',
  component: lazyRouteComponent(() => import('../features/decisions/DecisionsPage.tsx'), 'DecisionsPage'),
})

const actions = createRoute({
  getParentRoute: () => root,
  path: '/actions/{-$id}',
  validateSearch: z.object({
    view: z.enum(planViews).optional().catch(undefined),
    tab: z.enum(actionTabs).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./PlanScreen.tsx'), 'PlanScreen'),
})

const timeLog = createRoute({
  getParentRoute: () => root,
  path: '/time',
  validateSearch: z.object({ tab: z.enum(logKinds).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/timeLog/TimeLogPage.tsx'), 'TimeLogPage'),
})

const outreach = createRoute({
  getParentRoute: () => root,
  path: '/outreach/{-$id}',
  validateSearch: z.object({ tab: z.enum(outreachTabs).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/outreach/OutreachPage.tsx'), 'OutreachPage'),
})

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  validateSearch: z.object({
    view: z.enum(calendarViews).optional().catch(undefined),
    month: z
      .string()
      .regex(/^[1-9]\d{3}-(0[1-9]|1[0-2])$/)
      .optional()
      .catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/calendar/CalendarPage.tsx'), 'CalendarPage'),
})

const indicators = createRoute({
  getParentRoute: () => root,
  path: '/indicators/{-$id}',
  validateSearch: z.object({
    tab: z.enum(figuresTabs).optional().catch(undefined),
    from: z.string().optional().catch(undefined),
    to: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./IndicatorsScreen.tsx'), 'IndicatorsScreen'),
})

const handover = createRoute({
  getParentRoute: () => root,
  path: '/handover/{-$id}',
  validateSearch: z.object({
    tab: z.enum(handoverTabs).optional().catch(undefined),
    list: z.enum(inventoryLists).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./HandoverScreen.tsx'), 'HandoverScreen'),
})

const synergies = createRoute({
  getParentRoute: () => root,
  path: '/synergies/{-$id}',
  validateSearch: z.object({
    view: z.enum(synergyViews).optional().catch(undefined),
    tab: z.enum(synergyTabs).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('../features/synergies/SynergiesPage.tsx'), 'SynergiesPage'),
})

const meetings = createRoute({
  getParentRoute: () => root,
  path: '/meetings/{-$id}',
  validateSearch: z.object({
    tab: z.enum(meetingTabs).optional().catch(undefined),
    // The body that a new meeting is asked for.
    new: z.string().optional().catch(undefined),
    // The activity that this transfer session will be about.
    about: z.string().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./MeetingsScreen.tsx'), 'MeetingsScreen'),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(() => import('../features/settings/SettingsPage.tsx'), 'SettingsPage'),
})

/** Every address. The part after # is the place: it can be copied, and works in each host. */
export const router = createRouter({
  routeTree: root.addChildren([
    today,
    companies,
    interviews,
    needs,
    synergies,
    initiative,
    organisations,
    committees,
    meetings,
    decisions,
    actions,
    timeLog,
    outreach,
    calendar,
    indicators,
    handover,
    settings,
  ]),
  history: createHashHistory(),
  // In the place of the section that failed: the rest of the window still works.
  defaultErrorComponent: RouteFailed,
  defaultPreload: 'intent',
  defaultPendingMinMs: 0,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
