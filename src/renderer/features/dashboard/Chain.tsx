import { useTranslation } from 'react-i18next'
import { funnelWords } from '../../../shared/charts/charts.words.ts'
import { funnelDrawing } from '../../../shared/charts/funnelDrawing.ts'
import type { Funnel, ImpactSum } from '../../../shared/indicators/indicators.contract.ts'
import { impactStatuses } from '../../../shared/synergies/impacts.contract.ts'
import { NO_BREAK, decimalNumber } from '../../../shared/typography.ts'
import { currentLocale } from '../../i18n.ts'
import { ChartFigure } from '../../ui/charts/ChartFigure.tsx'
import classes from './dashboard.module.css'
import { Part } from './Part.tsx'

/** How far the synergies came. */
export const FunnelPart = ({ funnel }: { funnel: Funnel }) => {
  const { t } = useTranslation()
  const isEmpty = funnel.stages.every(({ reached }) => reached === 0)
  const stages = funnel.stages.map((stage) => ({ ...stage, name: t(`enums.synergyStage.${stage.stage}`) }))
  return (
    <Part title={t('dashboard.synergies')}>
      {isEmpty ? (
        <p className={classes.none}>{t('dashboard.noSynergy')}</p>
      ) : (
        <ChartFigure
          chart={funnelDrawing({ stages }, funnelWords(currentLocale()))}
          title={t('indicators.conversion.chart')}
          isTitleHidden
        />
      )}
      {funnel.paused === 0 ? null : (
        <p className={classes.none}>{t('indicators.conversion.paused', { count: funnel.paused })}</p>
      )}
    </Part>
  )
}

const keyOf = ({ kind, label, unit, nature }: ImpactSum): string => JSON.stringify([kind, label, unit, nature])

/** What the synergies bring, by how sure it is: annual and one-off apart. */
export const ImpactsPart = ({ impacts }: { impacts: readonly ImpactSum[] }) => {
  const { t } = useTranslation()
  const title = t('dashboard.impacts')
  return (
    <Part title={title}>
      {impacts.length === 0 ? (
        <p className={classes.none}>{t('dashboard.noImpact')}</p>
      ) : (
        <table className={classes.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t('indicators.impacts.kind')}</th>
              <th scope="col">{t('indicators.impacts.nature')}</th>
              {impactStatuses.map((status) => (
                <th key={status} scope="col" className={classes.number}>
                  {t(`enums.impactStatus.${status}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {impacts.map((sum) => (
              <tr key={keyOf(sum)}>
                <th scope="row">{sum.label === '' ? t(`enums.impactKind.${sum.kind}`) : sum.label}</th>
                <td>{t(`enums.impactNature.${sum.nature}`)}</td>
                {impactStatuses.map((status) => (
                  <td key={status} className={classes.number}>
                    {quantityOf(sum, status)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Part>
  )
}

const quantityOf = ({ byStatus, unit }: ImpactSum, status: (typeof impactStatuses)[number]): string => {
  const total = byStatus.find((one) => one.status === status)
  if (total === undefined || total.count === 0) return ''
  return `${decimalNumber(total.quantity, currentLocale())}${unit === '' ? '' : `${NO_BREAK}${unit}`}`
}
