import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Indicator } from '../../../shared/indicators/indicators.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { Detail, DetailProblem, RemoveMenu } from '../../ui/Detail.tsx'
import { TitleField } from '../../ui/fields/TextField.tsx'
import { useAct } from '../../ui/useAct.ts'
import { Definition } from './Definition.tsx'
import { Figure } from './Figure.tsx'
import { LinkedActions } from './LinkedActions.tsx'
import { Measures } from './Measures.tsx'
import { Records } from './Records.tsx'
import { Targets } from './Targets.tsx'
import type { AsOf } from './useAsOf.ts'

export type Patch = Omit<Parameters<typeof rpc.indicators.update>[0], 'id'>

interface IndicatorDetailProps {
  id: string
  asOf: AsOf
  onRemoved: () => void
}

/** One indicator: its figure on a day, the curve, the records behind it, what it counts and what is expected of it. */
export const IndicatorDetail = ({ id, asOf, onRemoved }: IndicatorDetailProps) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { data: indicator, error } = useQuery(
    orpc.indicators.get.queryOptions({
      input: { id, asOf: asOf.date },
      placeholderData: keepPreviousData,
      throwOnError: false,
    }),
  )
  if (error) return <DetailProblem error={error} />
  if (!indicator) return null
  const { name, formula } = indicator
  const update = (patch: Patch) => rpc.indicators.update({ id, ...patch })
  const remove = async () => {
    if (await act(() => rpc.indicators.remove({ id }), t('indicators.removed', { name }))) onRemoved()
  }
  return (
    <Detail
      title={
        <TitleField
          label={t('indicators.name')}
          value={name}
          schema={Indicator.shape.name}
          save={(next) => update({ name: next })}
        />
      }
      menu={
        <RemoveMenu
          label={t('indicators.more', { name })}
          remove={t('indicators.remove')}
          onRemove={() => void remove()}
        />
      }
    >
      <Figure indicator={indicator} asOf={asOf} />
      {formula === null ? null : <Records indicator={indicator} asOf={asOf} />}
      <Targets indicator={indicator} />
      <Measures indicator={indicator} />
      <Definition indicator={indicator} update={update} />
      <LinkedActions indicator={indicator} />
    </Detail>
  )
}
