import { useTranslation } from 'react-i18next'
import { duration, monthInWords } from '../../ui/format.ts'
import { distanceWords, shareOf, type LogSummary } from './summary.ts'
import classes from './timeLog.module.css'

/** The sums of what is listed: by activity, by month. */
export const Summary = ({ summary }: { summary: LogSummary }) => {
  const { t } = useTranslation()
  const { minutes, kilometreTenths } = summary
  const isEmpty = minutes === 0 && summary.months.length === 0
  return (
    <section className={classes.summary} aria-label={t('timeLog.summary')}>
      <h2 className={classes.summaryTitle}>{t('timeLog.summary')}</h2>
      {isEmpty ? (
        <p className={classes.total}>{t('timeLog.nothing')}</p>
      ) : (
        <>
          <p className={classes.total}>
            {t('timeLog.total', { minutes: duration(minutes), distance: distanceWords(kilometreTenths) })}
          </p>
          {minutes === 0 ? null : <Activities summary={summary} />}
          <Months summary={summary} />
        </>
      )}
    </section>
  )
}

const Activities = ({ summary: { activities, minutes: total } }: { summary: LogSummary }) => {
  const { t } = useTranslation()
  return (
    <table className={classes.table}>
      <caption>{t('timeLog.byActivity')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('timeLog.activity')}</th>
          <th scope="col" className={classes.numeric}>
            {t('timeLog.time')}
          </th>
          <th scope="col" className={classes.shareHead}>
            {t('timeLog.share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {activities.map(({ activity, minutes }) => (
          <tr key={activity}>
            <th scope="row">{activity}</th>
            <td className={classes.numeric}>{duration(minutes)}</td>
            <td className={classes.share}>
              <span className={classes.bar} aria-hidden>
                <span style={{ width: `${shareOf(minutes, total)}%` }} />
              </span>
              <span className={classes.percent}>{t('timeLog.percent', { share: shareOf(minutes, total) })}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Months = ({ summary: { months } }: { summary: LogSummary }) => {
  const { t } = useTranslation()
  return (
    <table className={classes.table}>
      <caption>{t('timeLog.byMonth')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('timeLog.month')}</th>
          <th scope="col" className={classes.numeric}>
            {t('timeLog.time')}
          </th>
          <th scope="col" className={classes.numeric}>
            {t('timeLog.distance')}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, minutes, kilometreTenths }) => (
          <tr key={month}>
            <th scope="row">{monthInWords(month)}</th>
            <td className={classes.numeric}>{minutes === 0 ? '–' : duration(minutes)}</td>
            <td className={classes.numeric}>{kilometreTenths === 0 ? '–' : distanceWords(kilometreTenths)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
