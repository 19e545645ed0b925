import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { CalendarDate } from '../../../shared/fields.ts'
import { orpc } from '../../query.ts'
import { fullDate } from '../format.ts'
import { hrefOf, hrefOfQuotation } from '../places.ts'
import classes from './chain.module.css'

interface SourceProps {
  kind: 'need' | 'flow'
  record: {
    id: string
    organisationId: string
    statedOn: CalendarDate
    interviewId: string | null
    quotation: string
  }
}

/** Where the words were heard: the way to the company, the interview, the sentence of its notes. */
export const Source = ({ kind, record }: SourceProps) => {
  const { t } = useTranslation()
  const { id, organisationId, statedOn, interviewId, quotation } = record
  const { data: interview } = useQuery(
    orpc.interviews.get.queryOptions({ input: { id: interviewId ?? '' }, enabled: interviewId !== null }),
  )
  return (
    <div className={classes.source}>
      <p className={classes.sourceLine}>
        <Anchor href={hrefOf('companies', organisationId)} inherit>
          {t('chain.companySheet')}
        </Anchor>
        {interview ? (
          <Anchor href={hrefOfQuotation(interview.id, kind, id)} inherit>
            {t('chain.interviewOf', { date: fullDate(interview.date) })}
          </Anchor>
        ) : (
          <span>{t('chain.statedOn', { date: fullDate(statedOn) })}</span>
        )}
      </p>
      {quotation === '' ? null : (
        <blockquote className={classes.quotation}>{t('chain.quoted', { quotation })}</blockquote>
      )}
    </div>
  )
}
