import { Button } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Item, QuestionnaireAxis } from '../../../shared/questionnaire/questionnaire.contract.ts'
import { rpc } from '../../rpc.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { SortableList } from '../../ui/SortableList.tsx'
import { useAct } from '../../ui/useAct.ts'
import { ItemRow } from './ItemRow.tsx'
import classes from './questionnaire.module.css'

/** The items of an axis in their order, then those that are no longer asked. */
export const AxisItems = ({ axis, items }: { axis: QuestionnaireAxis; items: readonly Item[] }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const name = t(`questionnaire.axes.${axis}`)
  const inUse = items.filter(({ isRetired }) => !isRetired)
  const retired = items.filter(({ isRetired }) => isRetired)
  const required = inUse.filter(({ isRequired }) => isRequired).length
  return (
    <DetailSection
      title={name}
      action={
        inUse.length === 0 ? null : (
          <span className={classes.aside}>
            {t('questionnaire.axisCount', {
              count: inUse.length,
              required: t('questionnaire.requiredCount', { count: required }),
            })}
          </span>
        )
      }
    >
      {items.length === 0 ? <DetailNote>{t('questionnaire.axisEmpty')}</DetailNote> : null}
      <SortableList
        className={classes.items ?? ''}
        label={name}
        items={inUse}
        nameOf={({ label }) => label}
        onMove={(id, position) => act(() => rpc.questionnaire.moveItem({ id, position }))}
        renderItem={(item, handle) => {
          const rank = inUse.indexOf(item)
          return <ItemRow item={item} heirId={(inUse[rank + 1] ?? inUse[rank - 1])?.id ?? null} handle={handle} />
        }}
      />
      {retired.length === 0 ? null : <Retired items={retired} />}
    </DetailSection>
  )
}

const Retired = ({ items }: { items: readonly Item[] }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  return (
    <>
      <h4 className={classes.retiredTitle}>{t('questionnaire.retired')}</h4>
      <ul className={classes.retired} aria-label={t('questionnaire.retired')}>
        {items.map(({ id, label }) => (
          <li key={id}>
            <span>{label}</span>
            <Button
              size="compact-sm"
              leftSection={<IconRestore size={16} />}
              aria-label={t('questionnaire.item.takeBackOf', { label })}
              onClick={() =>
                void act(
                  () => rpc.questionnaire.updateItem({ id, isRetired: false }),
                  t('questionnaire.item.takenBack', { label }),
                )
              }
            >
              {t('questionnaire.item.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
