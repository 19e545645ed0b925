import { Button, Select, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  impactKinds,
  impactNatures,
  impactStatuses,
  type ImpactKind,
  type ImpactRow,
} from '../../../shared/synergies/impacts.contract.ts'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { parseQuantity } from '../../ui/fields/parse.ts'
import { useAct } from '../../ui/useAct.ts'
import { ImpactLine } from './ImpactLine.tsx'
import classes from './synergies.module.css'
import { ImpactTotals } from './ImpactTotals.tsx'
import type { TabProps } from './SynergyDetail.tsx'

const byKind = (a: ImpactRow, b: ImpactRow) => impactKinds.indexOf(a.kind) - impactKinds.indexOf(b.kind)

/** What a synergy brings, with how sure it is; estimates and measures, annual and one-off values are never added up. */
export const ImpactsTab = ({ synergy: { id } }: TabProps) => {
  const { t } = useTranslation()
  const { data: impacts } = useQuery(orpc.synergies.impacts.list.queryOptions({ input: { synergyId: id } }))
  if (!impacts) return null
  return (
    <div className={classes.tab}>
      <DetailSection title={t('synergies.impacts.title')}>
        {impacts.length === 0 ? (
          <DetailNote>{t('synergies.impacts.empty')}</DetailNote>
        ) : (
          <div className={classes.wideTable}>
            <table
              className={`${classes.table} ${classes.impacts} quiet-fields`}
              aria-label={t('synergies.impacts.title')}
            >
              <thead>
                <tr>
                  <th scope="col">{t('synergies.impacts.kind')}</th>
                  <th scope="col">{t('synergies.impacts.quantity')}</th>
                  <th scope="col">{t('synergies.impacts.nature')}</th>
                  <th scope="col">{t('synergies.impacts.status')}</th>
                  <th scope="col">
                    <span className="sr-only">{t('synergies.acts')}</span>
                  </th>
                </tr>
              </thead>
              {impacts.toSorted(byKind).map((impact) => (
                <ImpactLine key={impact.id} impact={impact} />
              ))}
            </table>
          </div>
        )}
        <NewImpact synergyId={id} />
      </DetailSection>
      {impacts.length === 0 ? null : <ImpactTotals impacts={impacts} />}
    </div>
  )
}

/** What is asked of an impact at once; where the figure comes from is written in its line. */
const NewImpact = ({ synergyId }: { synergyId: string }) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [kind, setKind] = useState<ImpactKind>('wasteDiverted')
  const [typed, setTyped] = useState('')
  const [nature, setNature] = useState<ImpactRow['nature']>('annual')
  const [status, setStatus] = useState<ImpactRow['status']>('estimated')
  const [refusal, setRefusal] = useState<string | null>(null)
  const add = async () => {
    const { value: quantity } = parseQuantity(typed)
    if (quantity === null) return setRefusal(t('fieldErrors.quantity'))
    if (await act(() => rpc.synergies.impacts.add({ synergyId, kind, quantity, nature, status }))) setTyped('')
  }
  return (
    <form
      className={classes.addLine}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isActing) void add()
      }}
    >
      <Select
        className={classes.kindInput}
        aria-label={t('synergies.impacts.newKind')}
        data={impactKinds.map((value) => ({ value, label: t(`enums.impactKind.${value}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(chosen) => setKind(impactKinds.find((known) => known === chosen) ?? kind)}
      />
      <TextInput
        className={classes.shortInput}
        aria-label={t('synergies.impacts.newQuantity')}
        placeholder={t('synergies.impacts.quantity')}
        inputMode="decimal"
        value={typed}
        error={refusal}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          setRefusal(null)
        }}
      />
      <Select
        className={classes.natureInput}
        aria-label={t('synergies.impacts.newNature')}
        data={impactNatures.map((value) => ({ value, label: t(`enums.impactNature.${value}`) }))}
        value={nature}
        allowDeselect={false}
        onChange={(chosen) => setNature(impactNatures.find((known) => known === chosen) ?? nature)}
      />
      <Select
        className={classes.shortInput}
        aria-label={t('synergies.impacts.newStatus')}
        data={impactStatuses.map((value) => ({ value, label: t(`enums.impactStatus.${value}`) }))}
        value={status}
        allowDeselect={false}
        onChange={(chosen) => setStatus(impactStatuses.find((known) => known === chosen) ?? status)}
      />
      <Button type="submit" leftSection={<IconPlus size={16} />}>
        {t('synergies.impacts.add')}
      </Button>
    </form>
  )
}
