import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RouteTabs } from '../../ui/RouteTabs.tsx'
import { CommunicationList } from './CommunicationList.tsx'
import { EventList } from './EventList.tsx'
import classes from './outreach.module.css'
import { outreachTabs } from './outreachTabs.ts'

const lists = { events: EventList, communications: CommunicationList }

/** What brought companies together outside the committees, and what was said of the démarche. */
export const OutreachPage = () => {
  const { t } = useTranslation()
  const { tab = 'events' } = useSearch({ from: '/outreach/{-$id}' })
  const navigate = useNavigate()
  const List = lists[tab]
  return (
    <div className={classes.screen}>
      <RouteTabs
        label={t('outreach.title')}
        tabs={outreachTabs.map((value) => ({ value, label: t(`outreach.tabs.${value}`) }))}
        current={tab}
        onChange={(next) =>
          void navigate({
            to: '/outreach/{-$id}',
            params: { id: undefined },
            search: { tab: next === 'events' ? undefined : next },
          })
        }
      >
        <List />
      </RouteTabs>
    </div>
  )
}
