import { IconMessageCircleOff } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Company } from '../../../shared/companies/companies.contract.ts'
import { rpc } from '../../rpc.ts'
import { LongTextField } from '../../ui/fields/TextField.tsx'
import classes from './companies.module.css'

/** What is said face to face only, in a place of its own that looks it. */
export const SpokenNotes = ({ company: { organisationId, spokenNotes } }: { company: Company }) => {
  const { t } = useTranslation()
  return (
    <section className={classes.spoken}>
      <h3 className={classes.spokenTitle}>
        <IconMessageCircleOff size={18} aria-hidden />
        {t('companies.spoken.title')}
      </h3>
      <LongTextField
        label={t('companies.spoken.title')}
        hideLabel
        description={t('companies.spoken.explain')}
        value={spokenNotes}
        schema={Company.shape.spokenNotes}
        save={(next) => rpc.companies.update({ organisationId, spokenNotes: next })}
      />
    </section>
  )
}
