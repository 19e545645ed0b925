import { Menu, UnstyledButton } from '@mantine/core'
import {
  IconCopy,
  IconFolderOpen,
  IconKeyboard,
  IconSelector,
  IconSettings,
  IconShieldCheck,
  IconX,
} from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenDossier } from '../../shared/dossier/dossier.contract.ts'
import { rpc } from '../rpc.ts'
import { chooseFile } from '../ui/chooseFile.ts'
import { useDossier } from '../ui/dossier.ts'
import { listOf } from '../ui/format.ts'
import { useShortcut } from '../ui/shortcuts.ts'
import { showToast } from '../ui/toasts.ts'
import { useAct } from '../ui/useAct.ts'
import { useBackUp } from '../ui/useBackUp.ts'
import classes from './Shell.module.css'
import { ShortcutSheet } from './ShortcutSheet.tsx'

/** The dossier’s name, and what is done with the file as a whole. */
export const DossierMenu = ({ dossier }: { dossier: OpenDossier }) => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [isSheetOpen, setSheetOpen] = useState(false)
  useShortcut('help', () => setSheetOpen(true))
  const { openAnother, backUp, check, close } = useDossierActs()
  return (
    <>
      <Menu position="bottom-start" width={304}>
        <Menu.Target>
          <UnstyledButton
            className={classes.dossier}
            aria-label={t('shell.dossierMenu', { name: dossier.name })}
            title={dossier.path}
          >
            <span className={classes.dossierName}>{dossier.name}</span>
            <IconSelector size={14} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFolderOpen size={16} />} onClick={() => void openAnother()}>
            {t('shell.menu.other')}
          </Menu.Item>
          <Menu.Item leftSection={<IconCopy size={16} />} onClick={() => void backUp()}>
            {t('shell.menu.backup')}
          </Menu.Item>
          <Menu.Item leftSection={<IconShieldCheck size={16} />} onClick={() => void check()}>
            {t('shell.menu.check')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconSettings size={16} />} onClick={() => void navigate({ to: '/settings' })}>
            {t('shell.menu.settings')}
          </Menu.Item>
          <Menu.Item leftSection={<IconKeyboard size={16} />} rightSection="?" onClick={() => setSheetOpen(true)}>
            {t('shell.menu.shortcuts')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconX size={16} />} onClick={() => void close()}>
            {t('shell.menu.close')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ShortcutSheet isOpen={isSheetOpen} onClose={() => setSheetOpen(false)} />
    </>
  )
}

const useDossierActs = () => {
  const { t } = useTranslation()
  const { act } = useAct()
  const { open, close, error } = useDossier()
  const { backUp } = useBackUp()
  useEffect(() => {
    if (error) showToast({ message: error, tone: 'error' })
  }, [error])
  return {
    close,
    openAnother: async () => {
      const file = await chooseFile({ act: 'open', kind: 'dossier', title: t('files.openDossier') })
      if (file) await open(() => rpc.dossier.open({ path: file.path }))
    },
    backUp,
    check: async () => {
      const check = await act(() => rpc.dossier.check())
      if (!check) return
      const damage = t('shell.checkDamaged', { problems: listOf(check.problems) })
      showToast(check.isSound ? { message: t('shell.checkSound') } : { message: damage, tone: 'error' })
    },
  }
}
