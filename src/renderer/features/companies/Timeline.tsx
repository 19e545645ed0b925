import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimelineEvent } from '../../../shared/companies/companies.contract.ts'
import { orpc } from '../../query.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import classes from './companies.module.css'
import { TimelineLine } from './TimelineLine.tsx'

const PAGE = 50

/** Everything that touched the company, latest first, each line opening its record. */
export const Timeline = ({ organisationId }: { organisationId: string }) => {
  const { t } = useTranslation()
  const [pages, setPages] = useState(1)
  const { data } = useQuery(orpc.companies.timeline.queryOptions({ input: { organisationId, limit: PAGE } }))
  if (!data) return null
  return (
    <DetailSection title={t('companies.timeline.title')}>
      {data.total === 0 ? <DetailNote>{t('companies.timeline.empty')}</DetailNote> : null}
      <ol className={classes.events} aria-label={t('companies.timeline.title')}>
        {Array.from({ length: pages }, (_, page) => (
          <TimelinePage key={page} organisationId={organisationId} page={page} />
        ))}
      </ol>
      {data.total > pages * PAGE ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setPages(pages + 1)}>
          {t('companies.timeline.more')}
        </Button>
      ) : null}
    </DetailSection>
  )
}

/** What is changed in place keeps its line while its date changes; other records can come several times. */
const keyOf = ({ kind, id, date, detail }: TimelineEvent) =>
  kind === 'step' || kind === 'exchange' ? `${kind} ${id}` : `${kind} ${id} ${date} ${detail}`

const TimelinePage = ({ organisationId, page }: { organisationId: string; page: number }) => {
  const { data } = useQuery(
    orpc.companies.timeline.queryOptions({ input: { organisationId, limit: PAGE, offset: page * PAGE } }),
  )
  return (data?.rows ?? []).map((event) => (
    <TimelineLine key={keyOf(event)} event={event} organisationId={organisationId} />
  ))
}
