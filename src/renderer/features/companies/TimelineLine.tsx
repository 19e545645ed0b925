import { Anchor, UnstyledButton } from '@mantine/core'
import {
  IconArrowsExchange,
  IconBulb,
  IconCalendarEvent,
  IconChecklist,
  IconFlag,
  IconGavel,
  IconHandStop,
  IconMessages,
  IconPhone,
  IconRecycle,
} from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimelineEvent, TimelineKind } from '../../../shared/companies/companies.contract.ts'
import { shortDate } from '../../ui/format.ts'
import classes from './companies.module.css'
import { ExchangeFields } from './ExchangeFields.tsx'
import { PromiseFields } from './PromiseFields.tsx'
import { StepFields } from './StepFields.tsx'
import { detailWords, hrefOfEvent } from './timelineWords.ts'

const icons: Record<TimelineKind, typeof IconFlag> = {
  step: IconFlag,
  exchange: IconPhone,
  interview: IconMessages,
  meeting: IconCalendarEvent,
  need: IconBulb,
  flow: IconArrowsExchange,
  synergy: IconRecycle,
  synergyStep: IconRecycle,
  promise: IconHandStop,
  decision: IconGavel,
  action: IconChecklist,
}

interface TimelineLineProps {
  event: TimelineEvent
  organisationId: string
}

/** One thing that happened. What has a page opens there; an exchange and a typed step open in place. */
export const TimelineLine = ({ event, organisationId }: TimelineLineProps) => {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const Icon = icons[event.kind]
  const kind = t(`companies.timeline.kind.${event.kind}`)
  const detail = detailWords(event)
  const href = hrefOfEvent(event)
  const title = event.title === '' ? detail : event.title
  return (
    <li className={classes.event}>
      <div className={classes.eventLine}>
        <span className={classes.eventDate}>{shortDate(event.date)}</span>
        <span className={classes.eventKind}>
          <Icon size={16} aria-hidden />
          {kind}
        </span>
        {href === null ? (
          <UnstyledButton className={classes.eventOpen} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {title}
          </UnstyledButton>
        ) : (
          <Anchor href={href} inherit className={classes.eventTitle}>
            {title}
          </Anchor>
        )}
        <span className={classes.eventDetail}>{event.title === '' ? '' : detail}</span>
      </div>
      {isOpen && event.kind === 'exchange' ? <ExchangeFields id={event.id} organisationId={organisationId} /> : null}
      {isOpen && event.kind === 'promise' ? <PromiseFields id={event.id} organisationId={organisationId} /> : null}
      {isOpen && event.kind === 'step' ? <StepFields event={event} /> : null}
    </li>
  )
}
