import { useTranslation } from 'react-i18next'
import type { Today } from '../../../shared/today/today.contract.ts'
import { hrefOf } from '../../ui/places.ts'
import { DayLine } from './DayLine.tsx'
import { DayList } from './DayList.tsx'
import { DueBadge } from './DueBadge.tsx'
import { More } from './More.tsx'

/** What was promised and is due or late: ours first. */
export const PromisesDue = ({ promises: { rows, total } }: { promises: Today['promises'] }) => {
  const { t } = useTranslation()
  return (
    <DayList title={t('today.promises')} aside={<More href={hrefOf('companies')} total={total} shown={rows.length} />}>
      {rows.map((promise) => (
        <DayLine
          key={promise.id}
          href={hrefOf('companies', promise.organisationId)}
          title={promise.text}
          second={t(`today.promise.${promise.side}`, { company: promise.organisationName })}
          aside={<DueBadge date={promise.dueDate} isLate={promise.isLate} />}
        />
      ))}
    </DayList>
  )
}

/** The next steps with companies that are due or late. */
export const CompaniesToSee = ({ companies: { rows, total } }: { companies: Today['companies'] }) => {
  const { t } = useTranslation()
  return (
    <DayList title={t('today.companies')} aside={<More href={hrefOf('companies')} total={total} shown={rows.length} />}>
      {rows.map(({ organisationId, organisationName, nextStep, nextStepOn, isLate }) => (
        <DayLine
          key={organisationId}
          href={hrefOf('companies', organisationId)}
          title={nextStep === '' ? t('today.unnamedStep') : nextStep}
          second={organisationName}
          aside={<DueBadge date={nextStepOn} isLate={isLate} />}
        />
      ))}
    </DayList>
  )
}
