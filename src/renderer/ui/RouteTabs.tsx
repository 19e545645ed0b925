import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './RouteTabs.module.css'

interface RouteTabsProps<T extends string> {
  /** Name of the row of tabs for screen readers. */
  label: string
  tabs: readonly { value: T; label: string; badge?: ReactNode }[]
  /** The tab of the address. */
  current: T
  /** Puts the tab in the address: `(tab) => navigate({ search: { tab } })`. */
  onChange: (tab: T) => void
  children: ReactNode
}

/** Tabs whose choice is in the address, so that it can be copied and « back » works. */
export const RouteTabs = <T extends string>({ label, tabs, current, onChange, children }: RouteTabsProps<T>) => (
  <Tabs
    className={classes.tabs}
    value={current}
    onChange={(value) => {
      const tab = tabs.find((one) => one.value === value)
      if (tab) onChange(tab.value)
    }}
  >
    <Tabs.List aria-label={label} className={classes.list}>
      {tabs.map((tab) => (
        <Tabs.Tab key={tab.value} value={tab.value} rightSection={tab.badge}>
          {tab.label}
        </Tabs.Tab>
      ))}
    </Tabs.List>
    {/* Each tab begins at its top. */}
    <Tabs.Panel key={current} value={current} className={classes.panel}>
      {children}
    </Tabs.Panel>
  </Tabs>
)
