import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { synergyNumber } from '../../../shared/synergies/synergies.rules.ts'
import { DetailSection } from '../../ui/Detail.tsx'
import { hrefOf } from '../../ui/places.ts'
import { RecordField } from '../../ui/RecordInput.tsx'
import classes from './actions.module.css'
import { DecisionOfAction } from './DecisionOfAction.tsx'
import { synergyFinder } from './finders.ts'
import { Groups } from './Groups.tsx'
import { LinkedDecisions } from './LinkedDecisions.tsx'
import { Relations } from './Relations.tsx'
import type { PartProps } from './SheetTab.tsx'
import { WebLinks } from './WebLinks.tsx'

/** What the action carries out, what it is tied to, and where to read more. */
export const Links = ({ action, isFrozen, update }: PartProps) => {
  const { t } = useTranslation()
  const { synergyId, synergyNumber: number } = action
  return (
    <DetailSection title={t('actions.links')}>
      <DecisionOfAction action={action} isFrozen={isFrozen} />
      <LinkedDecisions action={action} update={update} />
      <div className={classes.decision}>
        <RecordField
          className={classes.decisionField ?? ''}
          label={t('actions.synergy')}
          placeholder={t('actions.noSynergy')}
          finder={synergyFinder}
          value={
            synergyId === null || number === null
              ? null
              : { id: synergyId, label: `${synergyNumber(number)} · ${action.synergyName}` }
          }
          save={(id) => update({ synergyId: id })}
        />
        {synergyId === null ? null : (
          <Anchor className={classes.decisionLink} href={hrefOf('synergies', synergyId)}>
            {t('actions.goToSynergy')}
          </Anchor>
        )}
      </div>
      <Groups actionId={action.id} />
      <Relations action={action} />
      <WebLinks action={action} />
    </DetailSection>
  )
}
