import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { autonomyChart, autonomyTitle } from '../../../shared/skills/autonomyChart.ts'
import { currentLocale } from '../../i18n.ts'
import { orpc } from '../../query.ts'
import { ChartFigure } from '../../ui/charts/ChartFigure.tsx'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'

const WIDTH = 460

/** The mean levels over time, of both who rate. */
export const AutonomySection = () => {
  const { t } = useTranslation()
  const { data: autonomy } = useQuery(orpc.skills.autonomy.queryOptions())
  if (!autonomy) return null
  const locale = currentLocale()
  const title = autonomyTitle(locale)
  return (
    <DetailSection title={title}>
      {autonomy.points.length === 0 ? (
        <DetailNote>{t('skills.autonomy.none')}</DetailNote>
      ) : (
        <ChartFigure chart={autonomyChart(autonomy, locale, WIDTH)} title={title} isTitleHidden />
      )}
    </DetailSection>
  )
}
