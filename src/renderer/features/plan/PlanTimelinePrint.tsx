import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { drawTimeline, type TimelineDrawingInput } from '../../../shared/plan/timelineDrawing.ts'
import { fullDate } from '../../ui/format.ts'
import classes from './PlanTimelinePrint.module.css'

interface PrintProps extends TimelineDrawingInput {
  onDone: () => void
}

/** The timeline as it is printed, one sheet a page, beside the page that is on screen; the system’s dialog opens once it is drawn. */
export const PlanTimelinePrint = ({ onDone, ...input }: PrintProps) => {
  const { t } = useTranslation()
  const area = useRef<HTMLDivElement>(null)
  const done = useRef(onDone)
  useEffect(() => {
    let isGone = false
    const print = async () => {
      const images = area.current?.querySelectorAll('img') ?? []
      await Promise.allSettled([...images].map((image) => image.decode()))
      if (isGone) return
      window.print()
      done.current()
    }
    void print()
    return () => {
      isGone = true
    }
  }, [])
  return createPortal(
    <div ref={area} className={classes.area} data-paper={input.paper} aria-hidden>
      {drawTimeline(input).map(({ svg, alt }) => (
        <div key={alt} className={classes.page}>
          <p className={classes.title}>{t('plan.timeline.printTitle', { date: fullDate(input.today) })}</p>
          {/* The page’s policy allows pictures of its own data, and nothing that a drawing would bring with it. */}
          <img
            className={classes.sheet}
            alt={alt}
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
          />
        </div>
      ))}
    </div>,
    document.body,
  )
}
