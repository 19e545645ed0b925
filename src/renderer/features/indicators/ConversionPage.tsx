import { Anchor } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { funnelWords } from '../../../shared/charts/charts.words.ts'
import { funnelDrawing } from '../../../shared/charts/funnelDrawing.ts'
import type { Funnel } from '../../../shared/indicators/indicators.contract.ts'
import { synergyForms } from '../../../shared/synergies/synergies.contract.ts'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { currentLocale } from '../../i18n.ts'
import { orpc } from '../../query.ts'
import { ChartFigure } from '../../ui/charts/ChartFigure.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { shortDate } from '../../ui/format.ts'
import { useKeptText } from '../../ui/memory.ts'
import { hrefOf } from '../../ui/places.ts'
import { AsOfInput } from './AsOfInput.tsx'
import classes from './indicators.module.css'
import { useAsOf } from './useAsOf.ts'

const goToSynergies = () => {
  window.location.hash = hrefOf('synergies')
}

/** How far the synergies came: from each stage to the next, and those that were given up. */
export const ConversionPage = () => {
  const { t } = useTranslation()
  const asOf = useAsOf()
  const [formText, setForm] = useKeptText('conversion.form')
  const [themeText, setTheme] = useKeptText('conversion.theme')
  const { data: themes } = useQuery(orpc.vocabulary.themes.queryOptions())
  const form = synergyForms.find((known) => known === formText) ?? null
  const themeId = themes?.find(({ id }) => id === themeText)?.id ?? null
  const { data: funnel } = useQuery(
    orpc.indicators.funnel.queryOptions({
      input: { asOf: asOf.date, form, themeId },
      placeholderData: keepPreviousData,
    }),
  )
  const showAll = () => {
    setForm('')
    setTheme('')
  }
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <h1 className={classes.title}>{t('indicators.conversion.title')}</h1>
        <Choice
          label={t('indicators.conversion.form')}
          all={t('indicators.conversion.allForms')}
          choices={synergyForms.map((value) => ({ value, label: t(`enums.synergyForm.${value}`) }))}
          value={form ?? ''}
          onChange={setForm}
        />
        {themes && themes.length > 0 ? (
          <Choice
            label={t('indicators.conversion.theme')}
            all={t('indicators.conversion.allThemes')}
            choices={themes.map(({ id, name }) => ({ value: id, label: name }))}
            value={themeId ?? ''}
            onChange={setTheme}
          />
        ) : null}
        <AsOfInput asOf={asOf} />
      </header>
      {funnel ? <FunnelView funnel={funnel} isNarrowed={form !== null || themeId !== null} showAll={showAll} /> : null}
    </div>
  )
}

interface FunnelViewProps {
  funnel: Funnel
  isNarrowed: boolean
  showAll: () => void
}

const FunnelView = ({ funnel, isNarrowed, showAll }: FunnelViewProps) => {
  const { t } = useTranslation()
  const isEmpty = funnel.stages.every(({ reached }) => reached === 0) && funnel.abandoned.length === 0
  if (isEmpty && funnel.paused === 0) {
    return isNarrowed ? (
      <EmptyState
        sentence={t('indicators.conversion.narrowed')}
        action={{ label: t('common.showAll'), run: showAll }}
      />
    ) : (
      <EmptyState
        sentence={t('indicators.conversion.empty')}
        action={{
          label: t('indicators.conversion.goToSynergies'),
          run: goToSynergies,
        }}
      />
    )
  }
  const stages = funnel.stages.map((stage) => ({ ...stage, name: t(`enums.synergyStage.${stage.stage}`) }))
  return (
    <div className={classes.body}>
      <p className={classes.help}>{t('indicators.conversion.help')}</p>
      <ChartFigure
        chart={funnelDrawing({ stages }, funnelWords(currentLocale()))}
        title={t('indicators.conversion.chart')}
        titleOrder={2}
      />
      {funnel.paused === 0 ? null : (
        <p className={classes.none}>{t('indicators.conversion.paused', { count: funnel.paused })}</p>
      )}
      <Abandoned abandoned={funnel.abandoned} />
      <Themes themes={funnel.themes} />
    </div>
  )
}

const Abandoned = ({ abandoned }: Pick<Funnel, 'abandoned'>) => {
  const { t } = useTranslation()
  const title = t('indicators.conversion.abandoned')
  return (
    <section className={classes.part}>
      <h2 className={classes.partTitle}>{title}</h2>
      {abandoned.length === 0 ? (
        <p className={classes.none}>{t('indicators.conversion.noAbandoned')}</p>
      ) : (
        <table className={classes.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{t('indicators.conversion.synergy')}</th>
              <th scope="col">{t('indicators.conversion.after')}</th>
              <th scope="col">{t('indicators.conversion.date')}</th>
              <th scope="col">{t('indicators.conversion.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {abandoned.map(({ synergyId, number, name, date, after, reason }) => (
              <tr key={synergyId}>
                <th scope="row">
                  <Anchor inherit href={hrefOf('synergies', synergyId)}>
                    {synergyNumber(number)} · {name}
                  </Anchor>
                </th>
                <td className={classes.day}>
                  {after === null ? t('indicators.conversion.noStage') : t(`enums.synergyStage.${after}`)}
                </td>
                <td className={classes.day}>{shortDate(date)}</td>
                <td>{reason === '' ? t('indicators.conversion.noReason') : reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

const Themes = ({ themes }: Pick<Funnel, 'themes'>) => {
  const { t } = useTranslation()
  const title = t('indicators.conversion.themes')
  if (themes.length === 0) return null
  return (
    <section className={classes.part}>
      <h2 className={classes.partTitle}>{title}</h2>
      <table className={classes.narrowTable} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('indicators.conversion.themeName')}</th>
            <th scope="col" className={classes.number}>
              {t('indicators.conversion.count')}
            </th>
          </tr>
        </thead>
        <tbody>
          {themes.map(({ themeId, name, count }) => (
            <tr key={themeId ?? ''}>
              <th scope="row">{name === '' ? t('indicators.conversion.noTheme') : name}</th>
              <td className={classes.number}>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
