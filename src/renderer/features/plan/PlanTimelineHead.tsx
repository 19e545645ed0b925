import { Menu, UnstyledButton } from '@mantine/core'
import { IconCalendarEvent, IconChevronDown, IconDiamond } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../../shared/fields.ts'
import type { Phase } from '../../../shared/phases/phases.contract.ts'
import { phaseSpan, spansOf, type SpanUnit } from '../../../shared/plan/timeline.rules.ts'
import { spanLabel } from '../../../shared/plan/timelineWords.ts'
import { currentLocale } from '../../i18n.ts'
import { fullDate, shortDate } from '../../ui/format.ts'
import classes from './PlanTimeline.module.css'
import { leftOf, placeOf, scales, type Chart } from './timelineScale.ts'

/** A milestone or a meeting, by its day. */
export interface Mark {
  id: string
  kind: 'milestone' | 'reached' | 'meeting'
  date: CalendarDate
  name: string
}

interface HeadProps {
  chart: Chart
  today: CalendarDate
  phases: readonly Phase[]
  marks: readonly Mark[]
  onGoTo: (date: CalendarDate) => void
}

/** Above the rows: dates, phases, milestones and meetings. */
export const PlanTimelineHead = ({ chart, today, phases, marks, onGoTo }: HeadProps) => {
  const { t } = useTranslation()
  const { above, below } = scales[chart.zoom]
  return (
    <div className={classes.top}>
      <div className={classes.corner} data-corner>
        <span className={classes.cornerWord}>{t('plan.timeline.action')}</span>
        <span className={classes.cornerWord}>{t('plan.timeline.phases')}</span>
        <Marks marks={marks} onGoTo={onGoTo} />
      </div>
      <div className={classes.dates} aria-hidden>
        <Line chart={chart} unit={above} isLong />
        <Line chart={chart} unit={below} />
        <div className={classes.strip}>
          {phases.map((phase) => {
            const span = phaseSpan(phase, today)
            return span ? (
              <span key={phase.id} className={classes.phaseName} style={placeOf(chart, span)} title={phase.name}>
                <span className={classes.stay}>{phase.name}</span>
              </span>
            ) : null
          })}
        </div>
        <div className={classes.strip}>
          {marks.map((mark, rank) => (
            <MarkSign key={mark.id} chart={chart} mark={mark} next={marks.slice(rank + 1)} />
          ))}
        </div>
      </div>
    </div>
  )
}

const Line = ({ chart, unit, isLong = false }: { chart: Chart; unit: SpanUnit; isLong?: boolean }) => (
  <div className={classes.line} data-strong={isLong}>
    {spansOf(chart.from, chart.to, unit).map((span) => (
      <span key={span.first} className={classes.span} style={placeOf(chart, span)}>
        <span className={classes.stay}>{spanLabel(span, currentLocale(), isLong)}</span>
      </span>
    ))}
  </div>
)

/** A diamond with as much of its name as there is room for; the line of a meeting says its name where it is pointed at. */
const MarkSign = ({ chart, mark, next }: { chart: Chart; mark: Mark; next: readonly Mark[] }) => {
  const left = leftOf(chart, mark.date) + scales[chart.zoom].perDay / 2
  const title = `${mark.name} · ${shortDate(mark.date)}`
  if (mark.kind === 'meeting') return <span className={classes.meetingSign} style={{ left: left - 5 }} title={title} />
  const following = next.find(({ kind }) => kind !== 'meeting')
  const room = following === undefined ? 240 : leftOf(chart, following.date) - leftOf(chart, mark.date) - 22
  return (
    <span className={classes.milestone} style={{ left: left - 6 }} title={title}>
      <span className={classes.milestoneSign} data-reached={mark.kind === 'reached'} />
      {room < 40 ? null : <span style={{ maxWidth: Math.min(240, room) }}>{mark.name}</span>}
    </span>
  )
}

/** Every milestone and meeting by date, in words; choosing one goes there. */
const Marks = ({ marks, onGoTo }: Pick<HeadProps, 'marks' | 'onGoTo'>) => {
  const { t } = useTranslation()
  return (
    <Menu position="bottom-start" disabled={marks.length === 0}>
      <Menu.Target>
        <UnstyledButton className={classes.marks} disabled={marks.length === 0}>
          {t('plan.timeline.marks')}
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={classes.markList}>
        <Menu.Label>{t('plan.timeline.goTo')}</Menu.Label>
        {marks.map((mark) => (
          <Menu.Item
            key={mark.id}
            leftSection={mark.kind === 'meeting' ? <IconCalendarEvent size={14} /> : <IconDiamond size={14} />}
            onClick={() => onGoTo(mark.date)}
          >
            {t(`plan.timeline.${mark.kind}`, { name: mark.name })} · {fullDate(mark.date)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Behind the rows: lines of the scale, phases as bands, meetings as thin lines, today. */
export const PlanTimelineGrid = ({ chart, today, phases, marks }: Omit<HeadProps, 'onGoTo'>) => {
  const half = scales[chart.zoom].perDay / 2
  return (
    <div className={classes.backdrop} aria-hidden>
      {phases.map((phase, rank) => {
        const span = phaseSpan(phase, today)
        return span ? (
          <span key={phase.id} className={classes.band} data-odd={rank % 2 === 1} style={placeOf(chart, span)} />
        ) : null
      })}
      {spansOf(chart.from, chart.to, scales[chart.zoom].below).map(({ first, start }) => (
        <span key={first} className={classes.rule} style={{ left: leftOf(chart, start) }} />
      ))}
      {marks
        .filter(({ kind }) => kind === 'meeting')
        .map(({ id, date }) => (
          <span key={id} className={classes.meetingLine} style={{ left: leftOf(chart, date) + half }} />
        ))}
      <span className={classes.today} style={{ left: leftOf(chart, today) + half }} />
    </div>
  )
}
