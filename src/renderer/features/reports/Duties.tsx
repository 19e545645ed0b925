import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { Detail, DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { DutyLine } from './DutyLine.tsx'
import { NewDuty } from './NewDuty.tsx'
import classes from './reports.module.css'

/** What funders expect by a day besides their reports: what is to come, then what is done. */
export const Duties = () => {
  const { t } = useTranslation()
  const { data: duties } = useQuery(orpc.reports.duties.queryOptions())
  if (!duties) return null
  const open = duties.filter(({ doneOn }) => doneOn === null)
  const done = duties.filter(({ doneOn }) => doneOn !== null)
  return (
    <Detail title={t('reports.duties.title')}>
      <DetailSection title={t('reports.duties.toCome')}>
        {open.length === 0 ? <DetailNote>{t('reports.duties.empty')}</DetailNote> : null}
        {open.length === 0 ? null : (
          <ul className={`${classes.duties} quiet-fields`} aria-label={t('reports.duties.toCome')}>
            {open.map((duty) => (
              <DutyLine key={duty.id} duty={duty} />
            ))}
          </ul>
        )}
        <NewDuty />
      </DetailSection>
      {done.length === 0 ? null : (
        <DetailSection title={t('reports.duties.done')}>
          <ul className={`${classes.duties} quiet-fields`} aria-label={t('reports.duties.done')}>
            {done.map((duty) => (
              <DutyLine key={duty.id} duty={duty} />
            ))}
          </ul>
        </DetailSection>
      )}
    </Detail>
  )
}
