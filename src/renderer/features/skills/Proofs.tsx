import { Anchor, Button } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { assertNever } from '../../../shared/errors.ts'
import type { ActivityDetail, Proof } from '../../../shared/skills/skills.contract.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import { shortDate } from '../../ui/format.ts'
import { hrefInFigures, hrefOf } from '../../ui/places.ts'
import classes from './skills.module.css'
import { useTransferSession } from './useTransferSession.ts'

/** Where the record of a proof is. */
const hrefOfProof = ({ kind, id }: Proof): string => {
  switch (kind) {
    case 'interview':
      return hrefOf('interviews', id)
    case 'meeting':
      return hrefOf('meetings', id)
    case 'synergy':
      return hrefOf('synergies', id)
    case 'action':
      return hrefOf('actions', id)
    case 'indicator':
      return hrefOf('indicators', id)
    case 'report':
      return hrefInFigures('reports', id)
    case 'event':
      return hrefOf('outreach', id)
    case 'communication':
      return `${hrefOf('outreach', id)}?tab=communications`
    default:
      return assertNever(kind)
  }
}

/** What the dossier holds that tells how the activity is done; each opens its record. */
export const Proofs = ({ activity: { source, proofs } }: { activity: ActivityDetail }) => {
  const { t } = useTranslation()
  const none = source === null ? t('skills.proofs.noSource') : t('skills.proofs.none')
  return (
    <DetailSection title={t('skills.proofs.title')}>
      {proofs.length === 0 ? (
        <DetailNote>{none}</DetailNote>
      ) : (
        <ul className={classes.history} aria-label={t('skills.proofs.title')}>
          {proofs.map((proof) => (
            <li key={`${proof.kind} ${proof.id}`} className={classes.past}>
              <span className={classes.pastDate}>{shortDate(proof.date)}</span>
              <Anchor inherit className={classes.pastEvidence} href={hrefOfProof(proof)}>
                {proof.label}
              </Anchor>
              <span className={classes.proofStep}>{t(`skills.proofs.${proof.step}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </DetailSection>
  )
}

/** The transfer sessions about the activity, held and to come. */
export const Sessions = ({ activity: { id, sessions } }: { activity: ActivityDetail }) => {
  const { t } = useTranslation()
  const { plan, isActing } = useTransferSession(id)
  return (
    <DetailSection
      title={t('skills.sessions.title')}
      action={
        <Button
          size="compact-sm"
          leftSection={<IconCalendarPlus size={14} aria-hidden />}
          loading={isActing}
          onClick={() => void plan()}
        >
          {t('skills.toPlan.plan')}
        </Button>
      }
    >
      {sessions.length === 0 ? (
        <DetailNote>{t('skills.sessions.none')}</DetailNote>
      ) : (
        <ul className={classes.history} aria-label={t('skills.sessions.title')}>
          {sessions.map(({ meetingId, label, date }) => (
            <li key={meetingId} className={classes.past}>
              <span className={classes.pastDate}>{shortDate(date)}</span>
              <Anchor inherit className={classes.pastEvidence} href={hrefOf('meetings', meetingId)}>
                {label}
              </Anchor>
            </li>
          ))}
        </ul>
      )}
    </DetailSection>
  )
}
