import { SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { radarWords, trendWords } from '../../../shared/charts/charts.words.ts'
import { radarDrawing } from '../../../shared/charts/radarDrawing.ts'
import { trendDrawing } from '../../../shared/charts/trendDrawing.ts'
import { questionnaireAxes, type CampaignDetail } from '../../../shared/questionnaire/questionnaire.contract.ts'
import { currentLocale } from '../../i18n.ts'
import { orpc } from '../../query.ts'
import { ChartFigure } from '../../ui/charts/ChartFigure.tsx'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { useKeptChoice } from '../../ui/memory.ts'
import classes from './questionnaire.module.css'

const spokes = ['axes', 'items'] as const

/** What the answers come to: a radar against the former campaign, and each axis over the years. */
export const Results = ({ campaign }: { campaign: CampaignDetail }) => {
  const { t } = useTranslation()
  return (
    <>
      <DetailSection title={t('questionnaire.results.scores')}>
        <DetailNote>{t('questionnaire.results.how')}</DetailNote>
        {campaign.scores.axes.every(({ score }) => score === null) ? (
          <p className={classes.nothing}>{t('questionnaire.results.nothing')}</p>
        ) : (
          <div className={classes.radar}>
            <Radar campaign={campaign} />
          </div>
        )}
      </DetailSection>
      <Curves />
    </>
  )
}

/** The campaign of the year before, or the last one before it. */
const useFormer = (year: number): CampaignDetail | undefined => {
  const { data: campaigns } = useQuery(orpc.questionnaire.campaigns.queryOptions())
  // Newest first.
  const former = campaigns?.find((one) => one.year < year)
  const { data } = useQuery({
    ...orpc.questionnaire.campaign.queryOptions({ input: { id: former?.id ?? '' } }),
    enabled: former !== undefined,
  })
  return data
}

const spokesOf = ({ scores, year }: CampaignDetail, by: (typeof spokes)[number]) => ({
  name: String(year),
  scoreOf: new Map<string, number | null>(
    by === 'axes'
      ? scores.axes.map(({ axis, score }) => [axis, score])
      : scores.items.map(({ itemId, score }) => [itemId, score]),
  ),
})

/** By axis, or item by item for those that have a score in one of the two. */
const Radar = ({ campaign }: { campaign: CampaignDetail }) => {
  const { t } = useTranslation()
  const [by, setBy] = useKeptChoice('questionnaire.radar', spokes)
  const former = useFormer(campaign.year)
  const shapes = [campaign, ...(former ? [former] : [])].map((one) => spokesOf(one, by))
  const ends =
    by === 'axes'
      ? questionnaireAxes.map((axis) => ({ id: axis, name: t(`questionnaire.axes.${axis}`) }))
      : campaign.items
          .filter(({ id }) => shapes.some(({ scoreOf }) => (scoreOf.get(id) ?? null) !== null))
          .map(({ id, label }) => ({ id, name: label }))
  const title = t('questionnaire.results.radar', { year: campaign.year })
  const chart = radarDrawing(
    {
      name: title,
      axes: ends.map(({ name }) => name),
      shapes: shapes.map(({ name, scoreOf }) => ({ name, values: ends.map(({ id }) => rounded(scoreOf.get(id))) })),
      max: 100,
      rings: [25, 50, 75, 100],
    },
    { ...radarWords(currentLocale()), axis: t(`questionnaire.results.spoke.${by}`) },
  )
  return (
    <ChartFigure
      chart={chart}
      title={title}
      tools={
        <SegmentedControl
          size="xs"
          styles={{ label: { fontWeight: 400 } }}
          aria-label={t('questionnaire.results.by')}
          data={spokes.map((value) => ({ value, label: t(`questionnaire.results.spokes.${value}`) }))}
          value={by}
          onChange={setBy}
        />
      }
    />
  )
}

const rounded = (score: number | null | undefined): number | null => (score == null ? null : Math.round(score))

/** Each axis over the years, once there are two campaigns. */
const Curves = () => {
  const { t } = useTranslation()
  const { data: curves } = useQuery(orpc.questionnaire.curves.queryOptions())
  if (!curves || curves.length < 2) return null
  const open = curves.filter(({ closedOn }) => closedOn === null).map(({ year }) => year)
  return (
    <DetailSection title={t('questionnaire.results.years')}>
      {open.length === 0 ? null : (
        <DetailNote>{t('questionnaire.results.open', { count: open.length, years: open.join(', ') })}</DetailNote>
      )}
      <div className={classes.curves}>
        {questionnaireAxes.map((axis) => {
          const name = t(`questionnaire.axes.${axis}`)
          const words = trendWords(currentLocale(), { name, unit: '', decimals: 0 })
          const points = curves.flatMap(({ year, axes }) => {
            const score = axes.find((one) => one.axis === axis)?.score ?? null
            return score === null ? [] : [{ date: `${year}-01-01`, value: score }]
          })
          const chart = trendDrawing(
            {
              points,
              nature: 'typed',
              shape: 'line',
              targets: [],
              measures: [],
              baseline: null,
              width: 300,
              height: 220,
            },
            // A campaign stands for its year.
            {
              ...words,
              header: [t('questionnaire.year'), t('questionnaire.scoreName'), words.header[2], words.header[3]],
              natures: { ...words.natures, typed: t('questionnaire.results.mean') },
              date: (date) => date.slice(0, 4),
              month: () => '',
              alt: () =>
                t('questionnaire.results.curve', {
                  name,
                  values: points
                    .map(({ date, value }) =>
                      t('questionnaire.results.point', { year: date.slice(0, 4), score: Math.round(value) }),
                    )
                    .join(', '),
                }),
              nothing: t('questionnaire.results.noCurve'),
            },
          )
          return <ChartFigure key={axis} chart={chart} title={name} />
        })}
      </div>
    </DetailSection>
  )
}
