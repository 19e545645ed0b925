import { useTranslation } from 'react-i18next'
import { actionPriorities, actionStatuses } from '../../../shared/actions/actions.contract.ts'
import { isSettled } from '../../../shared/meetings/followUp.rules.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, DetailSection } from '../../ui/Detail.tsx'
import { CheckField } from '../../ui/fields/CheckField.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import type { PartProps } from './SheetTab.tsx'

/** How urgent it is, when it is planned and when it really happens. */
export const Planning = ({ action, update }: PartProps) => {
  const { t } = useTranslation()
  const { id, status } = action
  return (
    <DetailSection title={t('actions.planning')}>
      <DetailFields>
        <SelectField
          label={t('followUp.state')}
          value={status}
          options={actionStatuses.map((value) => ({ value, label: t(`enums.actionStatus.${value}`) }))}
          // Without a cross to empty it, a state is always chosen.
          save={(next) => rpc.actions.follow({ id, status: next ?? status })}
        />
        <SelectField
          label={t('actions.priority')}
          isClearable
          placeholder={t('actions.untold')}
          value={action.priority}
          options={actionPriorities.map((value) => ({ value, label: t(`enums.actionPriority.${value}`) }))}
          save={(priority) => update({ priority })}
        />
        <DateField
          label={t('actions.startDate')}
          value={action.startDate}
          save={(startDate) => update({ startDate })}
        />
        <DateField label={t('actions.dueDate')} value={action.dueDate} save={(dueDate) => update({ dueDate })} />
        <DateField
          label={t('actions.startedOn')}
          value={action.startedOn}
          save={(startedOn) => update({ startedOn })}
        />
        {isSettled(status) ? (
          <DateField
            label={t(`actions.settledOn.${status === 'done' ? 'done' : 'abandoned'}`)}
            value={action.settledOn}
            save={(settledOn) => rpc.actions.follow({ id, settledOn })}
          />
        ) : null}
        <CheckField label={t('actions.isYearly')} value={action.isYearly} save={(isYearly) => update({ isYearly })} />
      </DetailFields>
    </DetailSection>
  )
}
