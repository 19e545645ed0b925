import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Zone } from '../../../shared/initiative/initiative.contract.ts'
import { rpc } from '../../rpc.ts'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { useAct } from '../../ui/useAct.ts'
import { useFocusNew } from '../../ui/useFocusNew.ts'
import classes from './IdentityPanel.module.css'
import { PositionField } from './PositionField.tsx'

/** The zones under study, edited in place. */
export const Zones = ({ zones }: { zones: readonly Zone[] }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { list, focusNew } = useFocusNew()
  const add = async () => {
    const created = await act(() => rpc.initiative.addZone({ name: t('initiative.newZone') }))
    if (created) focusNew(created.id)
  }
  return (
    <div ref={list}>
      <h3 className={classes.zonesTitle}>{t('initiative.zones')}</h3>
      {zones.length === 0 ? <p className={classes.hint}>{t('initiative.zonesEmpty')}</p> : null}
      <ul className={`${classes.zones} quiet-fields`}>
        {zones.map((zone) => (
          <li key={zone.id} data-record={zone.id} className={classes.zone}>
            <ZoneLine zone={zone} />
          </li>
        ))}
      </ul>
      {zones.length === 0 ? null : <p className={classes.hint}>{t('initiative.zonePositionHint')}</p>}
      <Button variant="subtle" ml={-12} leftSection={<IconPlus size={16} />} onClick={() => void add()}>
        {t('initiative.addZone')}
      </Button>
    </div>
  )
}

const ZoneLine = ({ zone }: { zone: Zone }) => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { id, name } = zone
  return (
    <>
      <LongTextField
        label={t('initiative.zoneName')}
        hideLabel
        isOneParagraph
        minRows={1}
        value={name}
        schema={Zone.shape.name}
        save={(next) => rpc.initiative.updateZone({ id, name: next })}
      />
      <LongTextField
        label={`${t('initiative.zoneDescription')} (${name})`}
        hideLabel
        placeholder={t('initiative.zoneDescription')}
        minRows={1}
        value={zone.description}
        schema={Zone.shape.description}
        save={(description) => rpc.initiative.updateZone({ id, description })}
      />
      <PositionField zone={zone} />
      <span className={classes.pilot}>
        <Checkbox
          label={t('initiative.zonePilot')}
          checked={zone.isPilot}
          onChange={(event) => {
            const isPilot = event.currentTarget.checked
            void act(() => rpc.initiative.updateZone({ id, isPilot }))
          }}
        />
      </span>
      <ActionIcon
        mt={2}
        aria-label={t('initiative.removeZone', { name })}
        onClick={() => void act(() => rpc.initiative.removeZone({ id }), t('initiative.zoneRemoved', { name }))}
      >
        <IconTrash size={16} />
      </ActionIcon>
    </>
  )
}
