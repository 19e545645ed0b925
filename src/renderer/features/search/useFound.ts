import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Found } from '../../../shared/search/search.contract.ts'
import { orpc } from '../../query.ts'

const LIMIT = 30
const RECENT = 8
/** A pause between two letters that is longer than this one starts a search. */
const PAUSE_MS = 60

const none: Found[] = []

/** What the words find, or the latest changed records while there are none; the former results stay until the next ones are there. */
export function useFound(text: string): { found: readonly Found[]; isSettled: boolean } {
  const isTyped = text.trim() !== ''
  const [asked] = useDebouncedValue(text, PAUSE_MS)
  const search = useQuery({
    ...orpc.search.find.queryOptions({ input: { text: asked, limit: LIMIT } }),
    enabled: isTyped && asked.trim() !== '',
    placeholderData: keepPreviousData,
    // A question is seldom asked twice: what was found is not kept for the day.
    gcTime: 10_000,
  })
  const recent = useQuery(orpc.search.recent.queryOptions({ input: { limit: RECENT } }))
  if (!isTyped) return { found: recent.data ?? none, isSettled: true }
  const isSettled = asked === text && search.data !== undefined && !search.isPlaceholderData
  return { found: search.data ?? none, isSettled }
}
