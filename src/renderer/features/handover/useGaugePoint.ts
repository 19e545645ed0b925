import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Gauge, GaugePoint } from '../../../shared/handover/handover.contract.ts'
import { orpc, queryClient } from '../../query.ts'
import { rpc } from '../../rpc.ts'

const curve = () => orpc.handover.gaugeCurve.queryOptions()

/**
 * The curve so far. The day's point is noted by looking at the gauge, and again when something was settled since: without a word, and
 * outside of what Ctrl+Z takes back, as nobody did anything. When it cannot be noted the next look tries again.
 */
export const useGaugePoint = ({ date, score, missing }: Gauge): readonly GaugePoint[] | undefined => {
  const { data: points } = useQuery(curve())
  const tried = useRef('')
  const last = points?.at(-1)
  const isNoted = last?.date === date && last.score === score && last.missing === missing
  const isToNote = points !== undefined && score !== null && !isNoted
  useEffect(() => {
    const state = `${date} ${score} ${missing}`
    if (!isToNote || tried.current === state) return
    tried.current = state
    void rpc.handover.noteGauge().then(
      () => queryClient.invalidateQueries({ queryKey: curve().queryKey }),
      () => undefined,
    )
  }, [isToNote, date, score, missing])
  return points
}
