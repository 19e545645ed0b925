import { Menu, type MenuItemConstructorOptions } from 'electron'

type Role = NonNullable<MenuItemConstructorOptions['role']>

const submenu = (labels: Partial<Record<Role, string>>): MenuItemConstructorOptions[] =>
  // The keys of a record are strings to TypeScript.
  Object.entries(labels).map(([role, label]) => ({ role: role as Role, label }))

const edit = { undo: 'Annuler', redo: 'Rétablir', cut: 'Couper', copy: 'Copier', paste: 'Coller' } as const
const view = { zoomIn: 'Agrandir', zoomOut: 'Réduire', resetZoom: 'Taille normale', togglefullscreen: 'Plein écran' }

/** A small menu, hidden until Alt: it carries the shortcuts that the system expects. */
export const setMenu = (): void => {
  const menu = Menu.buildFromTemplate([
    { label: 'Relais', submenu: [{ role: 'quit', label: 'Quitter', accelerator: 'CommandOrControl+Q' }] },
    { label: 'Édition', submenu: submenu({ ...edit, selectAll: 'Tout sélectionner' }) },
    { label: 'Affichage', submenu: submenu(view) },
  ])
  Menu.setApplicationMenu(menu)
}
