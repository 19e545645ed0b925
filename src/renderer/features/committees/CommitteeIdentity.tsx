import { useTranslation } from 'react-i18next'
import { Committee, committeeKinds, type CommitteeDetail } from '../../../shared/committees/committees.contract.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, DetailSection, WholeRow } from '../../ui/Detail.tsx'
import { NumberField } from '../../ui/fields/NumberField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { LongTextField, TextField } from '../../ui/fields/TextField.tsx'

const schemas = Committee.shape

type Patch = Omit<Parameters<typeof rpc.committees.update>[0], 'id'>

/** What a body is and what its own rules ask for. */
export const CommitteeIdentity = ({ committee }: { committee: CommitteeDetail }) => {
  const { t } = useTranslation()
  const update = (patch: Patch) => rpc.committees.update({ id: committee.id, ...patch })
  const hasMet = committee.meetingCount > 0
  return (
    <DetailSection title={t('committees.identity')}>
      <DetailFields>
        <SelectField
          label={t('committees.kind')}
          value={committee.kind}
          options={committeeKinds.map((value) => ({ value, label: t(`enums.committeeKind.${value}`) }))}
          // Without a cross to empty it, a kind is always chosen.
          save={(kind) => update({ kind: kind ?? committee.kind })}
        />
        <TextField
          label={t('committees.code')}
          description={hasMet ? t('committees.codeFixed') : t('committees.codeHelp')}
          value={committee.code}
          schema={schemas.code}
          disabled={hasMet}
          save={(code) => update({ code })}
        />
        <TextField
          label={t('committees.usualPlace')}
          value={committee.usualPlace}
          schema={schemas.usualPlace}
          save={(usualPlace) => update({ usualPlace })}
        />
        <NumberField
          label={t('committees.quorum')}
          description={t('committees.quorumHelp')}
          value={committee.quorum}
          schema={schemas.quorum}
          save={(quorum) => update({ quorum })}
        />
        <WholeRow>
          <LongTextField
            label={t('committees.purpose')}
            value={committee.purpose}
            schema={schemas.purpose}
            save={(purpose) => update({ purpose })}
          />
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}
