import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Action } from '../../../shared/actions/actions.contract.ts'
import type { Decision } from '../../../shared/decisions/decisions.contract.ts'
import type { Minutes } from '../../../shared/minutes/minutes.contract.ts'
import type { RichText } from '../../../shared/richText.ts'
import { rpc } from '../../rpc.ts'
import { TagsField } from '../../ui/fields/TagsField.tsx'
import { hrefInFigures } from '../../ui/places.ts'
import type { ClosingPart } from './closingParts.ts'
import classes from './MinutesTab.module.css'
import { NextMeeting } from './NextMeeting.tsx'
import { isFrozen, type GroupPart, type PanelProps } from './panel.ts'
import { Records } from './Records.tsx'
import { WritingField } from './WritingField.tsx'

interface ClosingSectionsProps extends PanelProps {
  parts: readonly ClosingPart[]
  /** Those outside the agenda. */
  decisions: readonly Decision[]
  actions: readonly Action[]
  /** What another feature tells of a follow-up group. */
  group: GroupPart
}

/** What the minutes say after the agenda: progress, open points, other business, next meeting, annexes. */
export const ClosingSections = ({
  meeting,
  minutes,
  parts,
  decisions,
  actions,
  group: Group,
}: ClosingSectionsProps) => {
  const { t } = useTranslation()
  const isReadOnly = isFrozen(meeting)
  const { id } = meeting
  const contents: Record<ClosingPart, ReactNode> = {
    group: <Group meeting={meeting} />,
    progress: (
      <>
        <Progress progress={minutes.progress} />
        <DashboardLink meetingId={id} />
        <WritingField
          name={t('minutes.closing.progressOf')}
          placeholder={t('minutes.closing.progressPlaceholder')}
          value={meeting.progress}
          save={(progress: RichText) => rpc.meetings.update({ id, progress })}
          isReadOnly={isReadOnly}
        />
      </>
    ),
    openPoints: (
      <WritingField
        name={t('minutes.closing.openPoints')}
        placeholder={t('minutes.closing.openPointsPlaceholder')}
        value={meeting.openPoints}
        save={(openPoints: RichText) => rpc.meetings.update({ id, openPoints })}
        isReadOnly={isReadOnly}
      />
    ),
    otherBusiness: (
      <>
        <WritingField
          name={t('minutes.closing.otherBusiness')}
          placeholder={t('minutes.closing.otherBusinessPlaceholder')}
          value={meeting.otherBusiness}
          save={(otherBusiness: RichText) => rpc.meetings.update({ id, otherBusiness })}
          isReadOnly={isReadOnly}
        />
        <Records
          meetingId={id}
          agendaItemId={null}
          where={t('minutes.whereOther')}
          decisions={decisions}
          actions={actions}
          isReadOnly={isReadOnly}
        />
      </>
    ),
    next: <NextMeeting meeting={meeting} minutes={minutes} />,
    annexes: (
      <>
        {isReadOnly ? (
          <ul className={classes.annexes}>
            {meeting.annexes.map((annex) => (
              <li key={annex}>{annex}</li>
            ))}
          </ul>
        ) : (
          <TagsField
            label={t('minutes.closing.annexesOf')}
            placeholder={t('minutes.closing.annexesPlaceholder')}
            value={meeting.annexes}
            save={(annexes) => rpc.meetings.update({ id, annexes })}
          />
        )}
      </>
    ),
  }
  return parts.map((part) => (
    <Part key={part} part={part}>
      {contents[part]}
    </Part>
  ))
}

const Part = ({ part, children }: { part: ClosingPart; children: ReactNode }) => {
  const { t } = useTranslation()
  return (
    <section id={`part-${part}`} className={classes.section} aria-labelledby={`part-title-${part}`}>
      <h3 id={`part-title-${part}`} className={classes.title} tabIndex={-1}>
        {t(`minutes.closing.${part}`)}
      </h3>
      {children}
    </section>
  )
}

/** The document takes the figures of the dashboard from there. */
const DashboardLink = ({ meetingId }: { meetingId: string }) => {
  const { t } = useTranslation()
  return (
    <p className={classes.dashboard}>
      {t('minutes.closing.dashboardAdded')}{' '}
      <Anchor href={hrefInFigures('dashboard', meetingId)} inherit underline="always">
        {t('minutes.closing.dashboard')}
      </Anchor>
    </p>
  )
}

/** Counted from the dossier: nobody types these. */
const Progress = ({ progress }: { progress: Minutes['progress'] }) => {
  const { t } = useTranslation()
  const { phaseName, milestonesDone, milestonesTotal, decisionsDone, decisionsTotal, actionsDone, actionsTotal } =
    progress
  const late = progress.actionsLate
  const lines = [
    milestonesTotal === 0
      ? ''
      : t('minutes.closing.milestones', { phase: phaseName, done: milestonesDone, total: milestonesTotal }),
    decisionsTotal === 0 ? '' : t('minutes.closing.decisions', { done: decisionsDone, total: decisionsTotal }),
    actionsTotal === 0
      ? ''
      : [
          t('minutes.closing.actions', { done: actionsDone, total: actionsTotal }),
          late > 0 ? t('minutes.closing.actionsLate', { count: late }) : '',
        ]
          .filter((part) => part !== '')
          .join(', '),
  ].filter((line) => line !== '')
  if (lines.length === 0) return null
  return (
    <ul className={classes.counts}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
