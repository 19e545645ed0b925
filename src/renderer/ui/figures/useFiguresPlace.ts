import { useNavigate, useParams, useSearch } from '@tanstack/react-router'

/** The tabs of « Indicateurs »; the first without being named. */
export const figuresTabs = [
  'list',
  'conversion',
  'impacts',
  'questionnaire',
  'changes',
  'dashboard',
  'reports',
] as const
export type FiguresTab = (typeof figuresTabs)[number]

const path = '/indicators/{-$id}'

/** Where the address is in « Indicateurs »: the tab, and its record (an indicator, a campaign, a meeting, a report). */
export const useFiguresPlace = () => {
  const navigate = useNavigate()
  const { id = null } = useParams({ from: path })
  const { tab = 'list', from, to } = useSearch({ from: path })
  return {
    id,
    tab,
    /** The period of « Ce qui a changé », while it is in the address. */
    period: { from, to },
    open: (next: string | null, { isStep = false }: { isStep?: boolean } = {}) =>
      void navigate({ to: path, params: { id: next ?? undefined }, search: { tab }, replace: isStep }),
    setPeriod: (period: { from: string; to: string }) =>
      void navigate({ to: path, params: { id: undefined }, search: { tab, ...period }, replace: true }),
    show: (next: FiguresTab) =>
      void navigate({ to: path, params: { id: undefined }, search: { tab: next === 'list' ? undefined : next } }),
  }
}
