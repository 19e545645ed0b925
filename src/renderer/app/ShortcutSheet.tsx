import { Kbd, Modal } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { modifierName } from '../ui/shortcuts.ts'
import { sections } from './sections.ts'
import classes from './ShortcutSheet.module.css'

const groups = [
  {
    title: 'everywhere',
    lines: [
      ['search', `${modifierName} K`],
      ['time', `${modifierName} T`],
      ['timeTwin', 'Alt T'],
      ['sections', `Alt 1…${Math.min(9, sections.length)}`],
      ['back', 'Alt ← →'],
      ['undo', `${modifierName} Z`],
      ['redo', `${modifierName} Y`],
      ['save', `${modifierName} S`],
      ['toast', 'F6'],
      ['escape', 'Esc'],
      ['sheet', '?'],
    ],
  },
  {
    title: 'lists',
    lines: [
      ['new', `${modifierName} N`],
      ['filter', `${modifierName} F`],
      ['arrows', '↑ ↓'],
      ['ends', 'Home End'],
      ['enter', 'Enter'],
      ['state', 'Space'],
      ['move', 'Alt ↑ ↓'],
      ['stage', 'Alt ← →'],
    ],
  },
  {
    title: 'planTable',
    lines: [
      ['cells', '← ↑ ↓ →'],
      ['rowEnds', 'Home End'],
      ['corners', `${modifierName} Home End`],
      ['pages', 'PageUp PageDown'],
      ['editCell', 'Enter F2'],
      ['giveUp', 'Esc'],
      ['nextCell', 'Tab'],
      ['openSheet', `${modifierName} Enter`],
      ['sortColumn', 'Enter'],
      ['moveColumn', 'Alt ← →'],
      ['widenColumn', 'Shift ← →'],
      ['foldGroup', '← →'],
    ],
  },
  {
    title: 'planBoard',
    lines: [
      ['cards', '← ↑ ↓ →'],
      ['openCard', 'Enter'],
      ['moveCard', 'Alt ← →'],
    ],
  },
  {
    title: 'planTimeline',
    lines: [
      ['bars', '↑ ↓'],
      ['openBar', 'Enter'],
      ['moveBar', 'Alt ← →'],
      ['moveEnd', 'Alt Shift ← →'],
      ['barMenu', 'Shift F10'],
      ['zoom', '+ −'],
    ],
  },
  {
    title: 'month',
    lines: [
      ['days', '← ↑ ↓ →'],
      ['weekEnds', 'Home End'],
      ['months', 'PageUp PageDown'],
      ['openDay', 'Enter'],
    ],
  },
  { title: 'fields', lines: [['calendar', 'Alt ↓']] },
  {
    title: 'noting',
    lines: [
      ['noteAgain', `${modifierName} Enter`],
      ['yesterday', 'Alt H'],
    ],
  },
  {
    title: 'interviews',
    lines: [
      ['pickNeed', 'Alt B'],
      ['pickOffer', 'Alt O'],
      ['pickOut', 'Alt S'],
      ['pickIn', 'Alt E'],
      ['pickPromise', 'Alt G'],
      ['complete', 'Alt R'],
    ],
  },
] as const

const named = ['Home', 'End', 'Enter', 'Esc', 'Space', 'Shift', 'PageUp', 'PageDown'] as const
const isNamed = (key: string): key is (typeof named)[number] => named.some((one) => one === key)

/** The sheet of shortcuts, on « ? ». */
export const ShortcutSheet = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const { t } = useTranslation()
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('shell.shortcuts.title')}
      size={560}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {groups.map((group) => (
        <section key={group.title} className={classes.group}>
          <h2 className={classes.title}>{t(`shell.shortcuts.${group.title}`)}</h2>
          <dl className={classes.lines}>
            {group.lines.map(([line, keys]) => (
              <div key={line} className={classes.line}>
                <dt>{t(`shell.shortcuts.${line}`)}</dt>
                <dd>
                  {keys.split(' ').map((key) => (
                    <Kbd key={key} size="xs">
                      {isNamed(key) ? t(`shell.shortcuts.keys.${key}`) : key}
                    </Kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  )
}
