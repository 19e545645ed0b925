import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActionSheet } from '../../../shared/actions/actions.contract.ts'
import type { PartyView } from '../../../shared/organisations/organisations.contract.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, DetailSection, WholeRow } from '../../ui/Detail.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import { PartyInput } from '../../ui/PartyInput.tsx'
import { PartyPicker } from '../../ui/PartyPicker.tsx'
import { useAct } from '../../ui/useAct.ts'
import classes from './actions.module.css'
import type { PartProps } from './SheetTab.tsx'

/** Who leads it, who answers for it, with whom and for whom. */
export const Actors = ({ action, update }: PartProps) => {
  const { t } = useTranslation()
  const { electedId } = action
  return (
    <DetailSection title={t('actions.actors')}>
      <DetailFields>
        <div id="action-owner">
          <PartyPicker label={t('actions.owner')} value={action.owner} save={(owner) => update({ owner })} />
        </div>
        <PartyPicker
          label={t('actions.elected')}
          only="contacts"
          value={electedId === null ? null : { organisationId: null, contactId: electedId, label: action.electedLabel }}
          save={(party) => update({ electedId: party?.contactId ?? null })}
        />
        <WholeRow>
          <Partners action={action} />
        </WholeRow>
        <WholeRow>
          <LongTextField
            label={t('actions.targets')}
            value={action.targets}
            schema={ActionSheet.shape.targets}
            save={(targets) => update({ targets })}
          />
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}

const Partners = ({ action: { id: actionId, partners } }: Pick<PartProps, 'action'>) => {
  const { t } = useTranslation()
  const { act, isActing } = useAct()
  const [party, setParty] = useState<PartyView | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const add = async () => {
    if (party === null) return setRefusal(t('fieldErrors.required'))
    const { organisationId, contactId } = party
    const added = await act(
      () => rpc.actions.addPartner({ actionId, party: { organisationId, contactId } }),
      undefined,
      (sentences) => setRefusal(Object.values(sentences)[0] ?? null),
    )
    if (added) setParty(null)
  }
  return (
    <>
      <h4 className={classes.label}>{t('actions.partners')}</h4>
      {partners.length === 0 ? null : (
        <ul className={classes.chips} aria-label={t('actions.partners')}>
          {partners.map(({ id, label }) => (
            <li key={id}>
              {label}
              <ActionIcon
                size={20}
                aria-label={t('actions.removePartner', { name: label })}
                onClick={() =>
                  void act(() => rpc.actions.removePartner({ id }), t('actions.partnerRemoved', { name: label }))
                }
              >
                <IconX size={14} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <form
        className={classes.addLine}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <PartyInput
          className={classes.grow}
          label={t('actions.newPartner')}
          hideLabel
          value={party}
          error={refusal}
          onChange={(next) => {
            setParty(next)
            setRefusal(null)
          }}
        />
        <Button
          type="submit"
          aria-label={t('actions.addPartner')}
          leftSection={<IconPlus size={16} />}
          disabled={isActing}
        >
          {t('common.add')}
        </Button>
      </form>
    </>
  )
}
