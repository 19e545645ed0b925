import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { organisationRoles } from '../../../shared/organisations/organisations.contract.ts'
import type { Save } from '../../ui/saver.ts'
import { useAutosave } from '../../ui/useAutosave.ts'
import classes from './organisations.module.css'

type Role = (typeof organisationRoles)[number]

const isSameSet = (one: readonly Role[], other: readonly Role[]) =>
  one.length === other.length && one.every((role) => other.includes(role))

/** The roles of an organisation in the démarche: none, one or several; saves at each. */
export const RolesField = ({ value, save }: { value: Role[]; save: Save<Role[]> }) => {
  const { t } = useTranslation()
  const field = useAutosave<Role[]>({ value, save, isEqual: isSameSet, isUndoable: true })
  return (
    <Checkbox.Group
      label={t('organisations.roles')}
      error={field.error}
      value={field.draft}
      onChange={(chosen) => field.commit(organisationRoles.filter((role) => chosen.includes(role)))}
    >
      <div className={classes.roles}>
        {organisationRoles.map((role) => (
          <Checkbox key={role} value={role} label={t(`enums.organisationRole.${role}`)} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
