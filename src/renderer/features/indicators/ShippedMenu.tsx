import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconPackage } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Shipped } from './useShipped.ts'

/** The supplied sets that are not all there, each added at once; nothing once all are. */
export const ShippedMenu = ({ shipped: { missing, add } }: { shipped: Shipped }) => {
  const { t } = useTranslation()
  if (missing.length === 0) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={t('indicators.addShipped')}>
          <ActionIcon aria-label={t('indicators.addShipped')}>
            <IconPackage size={18} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {missing.map(({ set, count }) => (
          <Menu.Item key={set} onClick={() => void add(set)}>
            {t('indicators.addShippedSet', { set: t(`indicators.sets.${set}`), count })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
