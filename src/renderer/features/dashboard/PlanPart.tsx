import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Dashboard } from '../../../shared/dashboard/dashboard.contract.ts'
import { actionTones } from '../../ui/followUp/tones.ts'
import { shortDate } from '../../ui/format.ts'
import { hrefOf } from '../../ui/places.ts'
import { StatusBadge } from '../../ui/StatusBadge.tsx'
import classes from './dashboard.module.css'
import { Part } from './Part.tsx'

/** What was planned until that day against what was done, and the actions that a committee asks about. */
export const PlanPart = ({ plan }: Pick<Dashboard, 'plan'>) => {
  const { t } = useTranslation()
  return (
    <Part title={t('dashboard.plan')}>
      {plan.total === 0 ? (
        <p className={classes.none}>{t('dashboard.noAction')}</p>
      ) : (
        <>
          <dl className={classes.counts}>
            <Count word={t('dashboard.planned')} count={plan.due} />
            <Count word={t('dashboard.plannedDone')} count={plan.dueDone} />
            <Count word={t('dashboard.late')} count={plan.late} />
            {plan.byStatus
              .filter(({ count }) => count > 0)
              .map(({ status, count }) => (
                <Count key={status} word={t(`enums.actionStatus.${status}`)} count={count} />
              ))}
            <Count word={t('dashboard.allActions')} count={plan.total} />
          </dl>
          <Highlights plan={plan} />
        </>
      )}
    </Part>
  )
}

const Count = ({ word, count }: { word: string; count: number }) => (
  <div>
    <dt>{word}</dt>
    <dd>{count}</dd>
  </div>
)

const Highlights = ({ plan }: Pick<Dashboard, 'plan'>) => {
  const { t } = useTranslation()
  if (plan.highlights.length === 0) return null
  return (
    <table className={classes.table} aria-label={t('dashboard.highlights')}>
      <thead>
        <tr>
          <th scope="col">{t('dashboard.action')}</th>
          <th scope="col">{t('dashboard.owner')}</th>
          <th scope="col">{t('dashboard.dueDate')}</th>
          <th scope="col">{t('dashboard.status')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.highlights.map(({ actionId, number, title, ownerLabel, dueDate, settledOn, status, isLate }) => (
          <tr key={actionId}>
            <th scope="row">
              <Anchor inherit c="inherit" underline="hover" href={hrefOf('actions', actionId)}>
                {t('dashboard.actionName', { number, title })}
              </Anchor>
            </th>
            <td>{ownerLabel}</td>
            <td className={classes.day}>{dueDate === null ? '' : shortDate(dueDate)}</td>
            <td className={classes.day}>
              {isLate ? (
                <StatusBadge tone="late" word={t('dashboard.isLate')} />
              ) : (
                <StatusBadge tone={actionTones[status]} word={t(`enums.actionStatus.${status}`)} />
              )}
              {settledOn === null ? null : <span className={classes.quiet}> {shortDate(settledOn)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
