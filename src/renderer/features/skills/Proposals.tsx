import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { ActivityRow, Proposal } from '../../../shared/skills/skills.contract.ts'
import { DetailNote, DetailSection } from '../../ui/Detail.tsx'
import classes from './skills.module.css'
import type { SkillActs } from './useSkillActs.ts'

/** The id of the place where the first of them is confirmed. */
export const proposalsPlace = 'skill-proposals'

interface ProposalsProps {
  rows: readonly ActivityRow[]
  acts: SkillActs
  onOpen: (id: string) => void
}

/** The steps that the dossier's records speak for, each confirmed in one gesture; to leave one is enough to refuse it. */
export const Proposals = ({ rows, acts, onOpen }: ProposalsProps) => {
  const { t } = useTranslation()
  const proposed = rows.flatMap((row) => (row.proposal === null ? [] : [{ row, proposal: row.proposal }]))
  if (proposed.length === 0) return null
  return (
    <DetailSection title={t('skills.proposals.title')}>
      <DetailNote>{t('skills.proposals.hint')}</DetailNote>
      <ul id={proposalsPlace} className={classes.proposals} aria-label={t('skills.proposals.title')}>
        {proposed.map(({ row, proposal }) => (
          <li key={row.id} className={classes.proposal}>
            <button type="button" className={classes.proposalName} onClick={() => onOpen(row.id)}>
              {row.name}
            </button>
            <ProposalLine row={row} proposal={proposal} acts={acts} />
          </li>
        ))}
      </ul>
    </DetailSection>
  )
}

interface ProposalLineProps {
  row: ActivityRow
  proposal: Proposal
  acts: SkillActs
}

/** « À confirmer : mène seul (2 entretiens menés seul, …) », and its button. */
export const ProposalLine = ({ row, proposal, acts }: ProposalLineProps) => {
  const { t } = useTranslation()
  const step = t(`skills.step.${proposal.step}`)
  return (
    <>
      <span className={classes.proposalWords}>{t('skills.proposals.line', { step, evidence: proposal.evidence })}</span>
      <Button
        size="compact-sm"
        leftSection={<IconCheck size={14} aria-hidden />}
        aria-label={t('skills.proposals.confirmOf', { activity: row.name, step })}
        onClick={() => {
          // Never disabled: the focus goes on to the next one as this one goes.
          if (!acts.isActing) void acts.confirm(row, proposal)
        }}
      >
        {t('skills.proposals.confirm')}
      </Button>
    </>
  )
}
