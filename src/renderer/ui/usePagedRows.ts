import { useQueries, type QueryFunction, type QueryKey } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'

const PAGE = 100
/** Pages that are kept up to date: those on screen, and a few that were. */
const LIVE = 4

interface PageOf<Row> {
  total: number
  rows: Row[]
}

export interface PageQuery<Row> {
  queryKey: QueryKey
  // oxlint-disable-next-line typescript/no-explicit-any -- the key is passed through, never read here
  queryFn: QueryFunction<PageOf<Row>, any>
}

export interface PagedRows<Row> {
  /** As many as there are; those not read yet are undefined. */
  rows: readonly (Row | undefined)[]
  isLoading: boolean
  /** The ranks on screen: their pages are fetched. */
  onRange: (first: number, last: number) => void
}

interface Read<Row> {
  total: number | null
  pages: { page: number; rows: Row[] }[]
}

const spread = <Row>({ total, pages }: Read<Row>): (Row | undefined)[] => {
  const rows = Array.from<Row | undefined>({ length: total ?? 0 })
  for (const { page, rows: read } of pages) {
    for (const [place, row] of read.entries()) rows[page * PAGE + place] = row
  }
  return rows
}

/** The rows of a long list, fetched by pages as they come on screen. What was found before stays until the new is there. */
export const usePagedRows = <Row>(
  queryOf: (window: { offset: number; limit: number }) => PageQuery<Row>,
): PagedRows<Row> => {
  const [pages, setPages] = useState<readonly number[]>([0])
  const read = useQueries({
    queries: pages.map((page) => queryOf({ offset: page * PAGE, limit: PAGE })),
    combine: useCallback(
      (results: { data: PageOf<Row> | undefined }[]): Read<Row> => ({
        total: results.find(({ data }) => data !== undefined)?.data?.total ?? null,
        pages: results.flatMap(({ data }, rank) => {
          const page = pages[rank]
          return data && page !== undefined ? [{ page, rows: data.rows }] : []
        }),
      }),
      [pages],
    ),
  })
  const [kept, setKept] = useState(read)
  const hasNew = read.total !== null
  if (hasNew && kept !== read) setKept(read)
  const shown = hasNew ? read : kept
  const rows = useMemo(() => spread(shown), [shown])
  const onRange = useCallback((first: number, last: number) => {
    const [from, to] = [Math.floor(Math.max(0, first) / PAGE), Math.floor(Math.max(0, last) / PAGE)]
    const wanted = Array.from({ length: to - from + 1 }, (_, rank) => from + rank)
    setPages((before) => {
      if (wanted.every((page) => before.includes(page))) return before
      return [...wanted, ...before.filter((page) => !wanted.includes(page))].slice(0, Math.max(LIVE, wanted.length))
    })
  }, [])
  return { rows, isLoading: shown.total === null, onRange }
}
