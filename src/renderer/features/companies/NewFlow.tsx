import { Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { flowDirections, type FlowDirection } from '../../../shared/flows/flows.contract.ts'
import { rpc } from '../../rpc.ts'
import { AddLine } from '../../ui/AddLine.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './companies.module.css'

/** A flow in the company's words, and whether it comes in or goes out; the rest is filled in on its own page. */
export const NewFlow = ({ organisationId, onClose }: { organisationId: string; onClose: () => void }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const [direction, setDirection] = useState<FlowDirection>('out')
  const add = async (label: string) => {
    const call = () => rpc.flows.create({ organisationId, direction, label })
    return (await act(call, t('companies.harvest.flowAdded'))) !== undefined
  }
  return (
    <AddLine
      label={t('companies.harvest.newFlow')}
      autoFocus
      isCompact
      onAdd={add}
      onClose={onClose}
      before={
        <Select
          className={classes.direction}
          aria-label={t('companies.harvest.direction')}
          data={flowDirections.map((value) => ({ value, label: t(`enums.flowDirection.${value}`) }))}
          value={direction}
          allowDeselect={false}
          onChange={(chosen) => setDirection(flowDirections.find((known) => known === chosen) ?? direction)}
        />
      }
    />
  )
}
