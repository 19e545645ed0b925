import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { orpc } from '../../query.ts'
import { rpc } from '../../rpc.ts'
import { DetailFields, DetailSection, WholeRow } from '../../ui/Detail.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { hrefOf } from '../../ui/places.ts'
import { RecordField } from '../../ui/RecordInput.tsx'
import { interviewFinder, meetingFinder } from './finders.ts'
import classes from './synergies.module.css'
import type { TabProps } from './SynergyDetail.tsx'

/** Where a synergy came from: the interview or the meeting, and the collective need that it answers. Each opens. */
export const Origin = ({ synergy }: TabProps) => {
  const { t } = useTranslation()
  const { data: collective } = useQuery(orpc.needs.collective.queryOptions())
  const { id, interviewId, originMeetingId } = synergy
  return (
    <DetailSection title={t('synergies.from')}>
      <DetailFields>
        <div>
          <RecordField
            label={t('synergies.fromInterview')}
            placeholder={t('synergies.findInterview')}
            value={interviewId === null ? null : { id: interviewId, label: synergy.interviewLabel }}
            finder={interviewFinder}
            save={(next) => rpc.synergies.update({ id, interviewId: next })}
          />
          {interviewId === null ? null : (
            <Anchor className={classes.openLink} href={hrefOf('interviews', interviewId)}>
              {t('synergies.openInterview')}
            </Anchor>
          )}
        </div>
        <div>
          <RecordField
            label={t('synergies.fromMeeting')}
            placeholder={t('synergies.findMeeting')}
            value={originMeetingId === null ? null : { id: originMeetingId, label: synergy.originMeetingLabel }}
            finder={meetingFinder}
            save={(next) => rpc.synergies.update({ id, originMeetingId: next })}
          />
          {originMeetingId === null ? null : (
            <Anchor className={classes.openLink} href={hrefOf('meetings', originMeetingId)}>
              {t('synergies.openMeeting')}
            </Anchor>
          )}
        </div>
        <WholeRow>
          <SelectField
            label={t('synergies.collectiveNeed')}
            isClearable
            placeholder={t('synergies.noCollectiveNeed')}
            value={synergy.collectiveNeedId}
            options={(collective ?? []).map((need) => ({ value: need.id, label: need.name }))}
            save={(collectiveNeedId) => rpc.synergies.update({ id, collectiveNeedId })}
          />
        </WholeRow>
      </DetailFields>
    </DetailSection>
  )
}
