import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AxisRow } from '../../../shared/axes/axes.contract.ts'
import { rpc } from '../../rpc.ts'
import { AddLine } from '../AddLine.tsx'
import { DetailNote } from '../Detail.tsx'
import { SortableList } from '../SortableList.tsx'
import { useAct } from '../useAct.ts'
import { AxisLine } from './AxisLine.tsx'
import classes from './axes.module.css'
import { useAxes } from './useAxes.ts'

/** The axes of the plan, two levels of them: named, described, put in order and one under another. */
export const AxesPanel = () => {
  const { t } = useTranslation()
  const { axes } = useAxes()
  return (
    <div className={classes.panel}>
      {axes.length === 0 ? <DetailNote>{t('axes.empty')}</DetailNote> : null}
      <Level parent={null} axes={axes} />
      <NewAxis axes={axes} />
    </div>
  )
}

/** The axes of one level, and under each of them its own. */
const Level = ({ parent, axes }: { parent: AxisRow | null; axes: readonly AxisRow[] }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const parentId = parent?.id ?? null
  const items = axes.filter((axis) => axis.parentId === parentId)
  if (items.length === 0) return null
  return (
    <SortableList
      className={parent === null ? classes.axes : classes.under}
      label={parent === null ? t('axes.title') : t('axes.under', { name: parent.name })}
      items={items}
      nameOf={({ name }) => name}
      onMove={(id, position) => act(() => rpc.axes.move({ id, parentId, position }))}
      renderItem={(axis, handle) => (
        <>
          <AxisLine axis={axis} axes={axes} handle={handle} />
          {parent === null ? <Level parent={axis} axes={axes} /> : null}
        </>
      )}
    />
  )
}

const FIRST_LEVEL = 'none'

const NewAxis = ({ axes }: { axes: readonly AxisRow[] }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [chosen, setChosen] = useState(FIRST_LEVEL)
  const parents = axes.filter(({ parentId }) => parentId === null)
  const parentId = parents.find(({ id }) => id === chosen)?.id ?? null
  const add = async (name: string) =>
    (await act(() => rpc.axes.create({ name, parentId }), t('axes.added', { name }))) !== undefined
  return (
    <AddLine
      label={t('axes.new')}
      // Of a plan without axes the first is named; of others, they are read first.
      autoFocus={axes.length === 0}
      placeholder={t('axes.example')}
      confirm={t('axes.add')}
      onAdd={add}
      before={
        parents.length === 0 ? null : (
          <Select
            className={classes.parent}
            aria-label={t('axes.place')}
            data={[
              { value: FIRST_LEVEL, label: t('axes.firstLevel') },
              ...parents.map(({ id, number, name }) => ({ value: id, label: t('axes.placeUnder', { number, name }) })),
            ]}
            value={parentId ?? FIRST_LEVEL}
            allowDeselect={false}
            onChange={(next) => setChosen(next ?? FIRST_LEVEL)}
          />
        )
      }
    />
  )
}
