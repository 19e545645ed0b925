import { ActionIcon, Button } from '@mantine/core'
import { IconChevronDown, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Readiness, readinessAxes, type ReadinessAxis } from '../../../shared/synergies/impacts.contract.ts'
import { radarWords } from '../../../shared/charts/charts.words.ts'
import { radarDrawing } from '../../../shared/charts/radarDrawing.ts'
import { currentLocale } from '../../i18n.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { ChartFigure } from '../../ui/charts/ChartFigure.tsx'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { fullDate, shortDate } from '../../ui/format.ts'
import { useAct } from '../../ui/useAct.ts'
import { AssessForm } from './AssessForm.tsx'
import classes from './Readiness.module.css'
import type { TabProps } from './SynergyDetail.tsx'

/** How ready a synergy is on six axes, from the idea (1) to what is proven in practice (9), with what was assessed before. */
export const ReadinessTab = ({ synergy: { id } }: TabProps) => {
  const { t } = useTranslation()
  const { data: all } = useQuery(orpc.synergies.readiness.list.queryOptions({ input: { synergyId: id } }))
  const [openAxis, setOpenAxis] = useState<ReadinessAxis | null>(null)
  if (!all) return null
  // Latest first: the first of each axis is where it stands.
  const latest = (axis: ReadinessAxis) => all.find((one) => one.axis === axis)
  const chart = radarDrawing(
    {
      name: t('synergies.readiness.radar'),
      axes: readinessAxes.map((axis) => t(`enums.readinessAxis.${axis}`)),
      shapes: [{ name: '', values: readinessAxes.map((axis) => latest(axis)?.level ?? null) }],
      max: 9,
      rings: [3, 6, 9],
      width: 350,
    },
    radarWords(currentLocale()),
  )
  return (
    <div className={classes.tab}>
      <DetailSection title={t('synergies.readiness.title')}>
        <DetailNote>{t('synergies.readiness.help')}</DetailNote>
        <div className={classes.sides}>
          <div className={classes.radar}>
            <ChartFigure chart={chart} title={t('synergies.readiness.radar')} isTitleHidden hasOwnTable />
          </div>
          <table className={classes.table} aria-label={t('synergies.readiness.title')}>
            <thead>
              <tr>
                <th scope="col">{t('synergies.readiness.axis')}</th>
                <th scope="col">{t('synergies.readiness.level')}</th>
                <th scope="col">{t('synergies.readiness.date')}</th>
                <th scope="col">
                  <span className="sr-only">{t('synergies.acts')}</span>
                </th>
              </tr>
            </thead>
            {readinessAxes.map((axis) => (
              <AxisLines
                key={axis}
                synergyId={id}
                axis={axis}
                assessments={all.filter((one) => one.axis === axis)}
                isOpen={openAxis === axis}
                onToggle={() => setOpenAxis(openAxis === axis ? null : axis)}
              />
            ))}
          </table>
        </div>
      </DetailSection>
    </div>
  )
}

interface AxisLinesProps {
  synergyId: string
  axis: ReadinessAxis
  /** Latest first. */
  assessments: readonly Readiness[]
  isOpen: boolean
  onToggle: () => void
}

const AxisLines = ({ synergyId, axis, assessments, isOpen, onToggle }: AxisLinesProps) => {
  const { t } = useTranslation()
  const [now] = assessments
  const word = t(`enums.readinessAxis.${axis}`)
  return (
    <tbody>
      <tr>
        <th scope="row">{word}</th>
        <td className={classes.levelCell}>
          {now ? t('synergies.readiness.levelOf', { level: now.level }) : t('synergies.readiness.none')}
        </td>
        <td className={classes.dateCell}>{now ? shortDate(now.date) : null}</td>
        <td className={classes.toggleCell}>
          <Button
            size="compact-xs"
            aria-expanded={isOpen}
            aria-label={t('synergies.readiness.assessOf', { axis: word })}
            rightSection={<IconChevronDown size={14} aria-hidden />}
            onClick={onToggle}
          >
            {t('synergies.readiness.assess')}
          </Button>
        </td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={4} className={classes.openCell}>
            <AssessForm synergyId={synergyId} axis={axis} level={now?.level ?? null} />
            {assessments.length === 0 ? null : (
              <ol className={classes.history} aria-label={t('synergies.readiness.historyOf', { axis: word })}>
                {assessments.map((assessment) => (
                  <Past key={assessment.id} assessment={assessment} />
                ))}
              </ol>
            )}
          </td>
        </tr>
      ) : null}
    </tbody>
  )
}

const Past = ({ assessment }: { assessment: Readiness }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, level } = assessment
  const date = fullDate(assessment.date)
  return (
    <li className={`${classes.past} quiet-fields`}>
      <span className={classes.pastLevel}>{t('synergies.readiness.levelOf', { level })}</span>
      <span className={classes.pastDate}>{date}</span>
      <LongTextField
        className={classes.pastNote}
        label={t('synergies.readiness.noteOf', { date })}
        hideLabel
        placeholder={t('synergies.readiness.note')}
        minRows={1}
        value={assessment.note}
        schema={Readiness.shape.note}
        save={(note) => rpc.synergies.readiness.update({ id, note })}
      />
      <ActionIcon
        aria-label={t('synergies.readiness.remove', { date })}
        onClick={() =>
          void act(() => rpc.synergies.readiness.remove({ id }), t('synergies.readiness.removed', { date }))
        }
      >
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  )
}
