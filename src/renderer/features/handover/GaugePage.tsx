import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect, useRef, type UIEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Gauge } from '../../../shared/handover/handover.contract.ts'
import { orpc } from '../../query.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useHandoverPlace } from '../../ui/handover/useHandoverPlace.ts'
import { keptScroll } from '../../ui/memory.ts'
import classes from './gauge.module.css'
import { GaugeCurve } from './GaugeCurve.tsx'
import { GaugeFamilies } from './GaugeFamilies.tsx'
import { GaugeInOrder } from './GaugeInOrder.tsx'
import { GaugeLines } from './GaugeLines.tsx'

/** What a successor would miss today, as a list to work through. */
export const GaugePage = () => {
  const { t } = useTranslation()
  const { show } = useHandoverPlace()
  const { data: gauge } = useQuery(orpc.handover.gauge.queryOptions())
  if (!gauge) return null
  return (
    <>
      {/* The tab says it. */}
      <h1 className="sr-only">{t('handover.gauge.title')}</h1>
      {gauge.score === null ? (
        <EmptyState
          sentence={t('handover.gauge.empty')}
          action={{ label: t('handover.gauge.emptyAction'), run: () => show('inventory') }}
        />
      ) : (
        <Whole gauge={gauge} score={gauge.score} />
      )}
    </>
  )
}

const SCROLL = 'handover.gauge'

/** Whoever settled something comes back to where the list was left. */
const useKeptScroll = () => {
  const page = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    page.current?.scrollTo({ top: keptScroll.get(SCROLL) ?? 0 })
  }, [])
  return {
    ref: page,
    onScroll: (event: UIEvent<HTMLElement>) => void keptScroll.set(SCROLL, event.currentTarget.scrollTop),
  }
}

const Whole = ({ gauge, score }: { gauge: Gauge; score: number }) => {
  const scroll = useKeptScroll()
  return (
    <div className={classes.page} {...scroll}>
      <Score gauge={gauge} score={score} />
      <div className={classes.columns}>
        <div className={classes.main}>
          <GaugeLines gauge={gauge} />
          <GaugeInOrder lines={gauge.lines} />
        </div>
        <div className={classes.sides}>
          <GaugeFamilies families={gauge.families} />
          <GaugeCurve gauge={gauge} />
        </div>
      </div>
    </div>
  )
}

/** How ready the post is, and what that means. */
const Score = ({ gauge: { missing, families }, score }: { gauge: Gauge; score: number }) => {
  const { t } = useTranslation()
  const held = families.filter(({ total }) => total > 0).length
  return (
    <header className={classes.score}>
      <p className={classes.sum} role="status">
        <strong className={classes.number}>{t('handover.gauge.score', { score })}</strong>
        <span>
          {t('handover.gauge.meaning')} {t('handover.gauge.remaining', { count: missing })}
        </span>
      </p>
      <p className={classes.quiet}>{t('handover.gauge.howCounted', { count: held })}</p>
    </header>
  )
}
