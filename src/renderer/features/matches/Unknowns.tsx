import { Anchor } from '@mantine/core'
import { IconQuestionMark } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Match } from '../../../shared/matches/matches.contract.ts'
import { focusField } from '../../ui/focusField.ts'
import classes from './matches.module.css'
import { lacking, type Lack } from './lacking.ts'
import type { SideRecords } from './useSides.ts'

/** What is missing to know more, of whom, each with the way to the field that fills it. */
export const Unknowns = ({ match, sides }: { match: Match; sides: SideRecords }) => (
  <ul className={classes.sentences}>
    {lacking(match, sides).map((lack) => (
      <li key={`${lack.unknown} ${lack.organisationId}`}>
        <IconQuestionMark size={16} className={classes.question} aria-hidden />
        <LackLine lack={lack} />
      </li>
    ))}
  </ul>
)

const LackLine = ({ lack }: { lack: Lack }) => {
  const { t } = useTranslation()
  const { unknown, company, href, field } = lack
  return (
    <span>
      {t(`matches.unknowns.${unknown}`, { company })}{' '}
      <Anchor
        href={href}
        inherit
        underline="always"
        aria-label={t('matches.completeOf', { what: t(`matches.unknowns.${unknown}`, { company }) })}
        onClick={() => {
          if (field !== null) focusField(field)
        }}
      >
        {t('matches.complete')}
      </Anchor>
    </span>
  )
}
