import { useTranslation } from 'react-i18next'
import { Handover, type HandoverRow } from '../../../shared/handover/handover.contract.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, DetailSection, WholeRow } from '../../ui/Detail.tsx'
import { CheckField } from '../../ui/fields/CheckField.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import classes from './handovers.module.css'

type Patch = Omit<Parameters<typeof rpc.handover.update>[0], 'id'>

/** Whether the one who comes has accepted the dossier and on which day, with which reserves, and who has a copy. */
export const HandoverReception = ({ handover }: { handover: HandoverRow }) => {
  const { t } = useTranslation()
  const { id, isAccepted, acceptedOn } = handover
  const update = (patch: Patch) => rpc.handover.update({ id, ...patch })
  return (
    <DetailSection title={t('handover.handovers.reception.title')}>
      <DetailFields>
        <div className={classes.accepted}>
          <CheckField
            label={t('handover.handovers.reception.isAccepted')}
            value={isAccepted}
            save={(next) => update({ isAccepted: next })}
          />
        </div>
        <DateField
          label={t('handover.handovers.reception.acceptedOn')}
          value={acceptedOn}
          save={(next) => update({ acceptedOn: next })}
        />
        <WholeRow>
          <LongTextField
            label={t('handover.handovers.reception.reserves')}
            description={t('handover.handovers.reception.reservesHelp')}
            value={handover.reserves}
            schema={Handover.shape.reserves}
            save={(reserves) => update({ reserves })}
          />
        </WholeRow>
        <WholeRow>
          <LongTextField
            label={t('handover.handovers.reception.copies')}
            placeholder={t('handover.handovers.reception.copiesExample')}
            value={handover.copies}
            schema={Handover.shape.copies}
            save={(copies) => update({ copies })}
          />
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}
