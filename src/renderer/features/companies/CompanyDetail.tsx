import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Company } from '../../../shared/companies/companies.contract.ts'
import { orpc } from '../../query.ts'
import { companyTones } from '../../ui/companyTones.ts'
import { Detail, DetailProblem, DetailSection } from '../../ui/Detail.tsx'
import { fullDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import { PromiseList } from '../../ui/promises/PromiseList.tsx'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import { aboutCompany } from '../../ui/time/about.ts'
import { NoteTimeFor } from '../../ui/time/NoteTimeFor.tsx'
import { todayDate } from '../../ui/today.ts'
import classes from './companies.module.css'
import { CompanyFollowUp } from './CompanyFollowUp.tsx'
import { CompanySteps } from './CompanySteps.tsx'
import { Harvest } from './Harvest.tsx'
import { NewExchange } from './NewExchange.tsx'
import { SpokenNotes } from './SpokenNotes.tsx'
import { Timeline } from './Timeline.tsx'

/** One company in the démarche: what to do before the next contact, where it stands, what it brought, all that touched it. */
export const CompanyDetail = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const { data: company, error } = useQuery(
    orpc.companies.get.queryOptions({ input: { organisationId: id }, throwOnError: false }),
  )
  if (error) return <DetailProblem error={error} />
  if (!company) return null
  const { status, statusSince } = company
  const word = t(`enums.companyStatus.${status}`)
  const since = statusSince === null ? '' : ` ${t('companies.since', { date: fullDate(statusSince) })}`
  return (
    <Detail
      title={company.name}
      state={<StatusBadge tone={companyTones[status]} word={`${word}${since}`} />}
      menu={<NoteTimeFor about={aboutCompany(id, company.name)} />}
    >
      <Identity company={company} />
      <DetailSection title={t('promises.titleBefore')}>
        <PromiseList organisationId={id} madeOn={todayDate()} />
      </DetailSection>
      <DetailSection title={t('companies.exchange.title')}>
        <NewExchange organisationId={id} />
      </DetailSection>
      <CompanyFollowUp company={company} />
      <Harvest company={company} />
      <CompanySteps company={company} />
      <SpokenNotes company={company} />
      <Timeline organisationId={id} />
    </Detail>
  )
}

/** What it is, in one line, with the way to its sheet. */
const Identity = ({ company }: { company: Company }) => {
  const { t } = useTranslation()
  const { organisationId, zoneName, activity, headcount, lastContactOn } = company
  const words = [
    activity,
    zoneName,
    headcount === null ? '' : t('companies.headcount', { count: headcount }),
    lastContactOn === null ? t('companies.noContact') : t('companies.lastContact', { date: fullDate(lastContactOn) }),
  ]
  return (
    <p className={classes.identity}>
      <span>{words.filter(Boolean).join(' · ')}</span>
      <Anchor href={hrefOf('organisations', organisationId)} inherit>
        {t('companies.identitySheet')}
      </Anchor>
    </p>
  )
}
