import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Interview, interviewModes, type InterviewDetail } from '../../../shared/interviews/interviews.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { TimeField } from '../../ui/fields/TimeField.tsx'
import { fullDate, shortDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import { PromiseList } from '../../ui/promises/PromiseList.tsx'
import { todayDate } from '../../ui/today.ts'
import classes from './interviews.module.css'
import { People } from './People.tsx'

/** What to have in mind before meeting the company again: what was promised, who comes, what was said last. */
export const PreparationTab = ({ interview }: { interview: InterviewDetail }) => {
  const { t } = useTranslation()
  const { organisationId } = interview
  return (
    <div className={classes.preparation}>
      <DetailSection title={t('interviews.when')}>
        <When interview={interview} />
      </DetailSection>
      <DetailSection title={t('promises.titleBefore')}>
        <PromiseList organisationId={organisationId} madeOn={todayDate()} canAdd={false} />
      </DetailSection>
      <DetailSection title={t('interviews.people')}>
        <People interview={interview} />
      </DetailSection>
      <Former interview={interview} />
      <LastExchanges organisationId={organisationId} />
    </div>
  )
}

const When = ({ interview }: { interview: InterviewDetail }) => {
  const { t } = useTranslation()
  const { id, mode } = interview
  return (
    <div className={classes.when}>
      <DateField
        label={t('interviews.date')}
        value={interview.date}
        schema={Interview.shape.date}
        save={(date) => rpc.interviews.update({ id, date: date ?? interview.date })}
      />
      <TimeField
        label={t('interviews.startTime')}
        value={interview.startTime}
        save={(startTime) => rpc.interviews.update({ id, startTime })}
      />
      <SelectField
        label={t('interviews.mode')}
        value={mode}
        options={interviewModes.map((value) => ({ value, label: t(`enums.interviewMode.${value}`) }))}
        // Without a cross to empty it, a form is always chosen.
        save={(next) => rpc.interviews.update({ id, mode: next ?? mode })}
      />
      <TextField
        className={classes.place}
        label={t('interviews.place')}
        value={interview.place}
        schema={Interview.shape.place}
        save={(place) => rpc.interviews.update({ id, place })}
      />
    </div>
  )
}

const Former = ({ interview: { id, organisationId } }: { interview: InterviewDetail }) => {
  const { t } = useTranslation()
  const { data } = useQuery(orpc.interviews.list.queryOptions({ input: { organisationId, limit: 20 } }))
  if (!data) return null
  const others = data.rows.filter((row) => row.id !== id)
  return (
    <DetailSection title={t('interviews.former')}>
      {others.length === 0 ? <DetailNote>{t('interviews.formerNone')}</DetailNote> : null}
      <ul className={classes.lines}>
        {others.map((row) => (
          <li key={row.id} className={classes.line}>
            <Anchor href={hrefOf('interviews', row.id)} inherit>
              {fullDate(row.date)}
            </Anchor>
            <span className={classes.aside}>
              {[
                t(`enums.interviewStatus.${row.status}`),
                t('interviews.needCount', { count: row.needCount }),
                t('interviews.flowCount', { count: row.flowCount }),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </DetailSection>
  )
}

const LAST = 5

const LastExchanges = ({ organisationId }: { organisationId: string }) => {
  const { t } = useTranslation()
  const { data: exchanges } = useQuery(orpc.exchanges.ofOrganisation.queryOptions({ input: { organisationId } }))
  if (!exchanges) return null
  return (
    <DetailSection title={t('interviews.lastExchanges')}>
      {exchanges.length === 0 ? <DetailNote>{t('interviews.lastExchangesNone')}</DetailNote> : null}
      <ul className={classes.lines}>
        {exchanges.slice(0, LAST).map((exchange) => (
          <li key={exchange.id} className={classes.line}>
            <span className={classes.exchangeWords}>{exchange.summary}</span>
            <span className={classes.aside}>
              {[t(`enums.exchangeKind.${exchange.kind}`), exchange.contactLabel, shortDate(exchange.date)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </DetailSection>
  )
}
