import { expect, test } from 'vitest'
import { isPageAddress, isWebAddress } from './webAddress.ts'

test('pages and mail addresses are opened; paths of files and scripts never are', () => {
  for (const address of ['https://exemple.fr/charte', 'HTTP://exemple.fr', ' mailto:eit@exemple.fr '])
    expect(isWebAddress(address)).toBe(true)
  for (const address of [
    '',
    'C:\\charte.pdf',
    '\\\\serveur\\charte.pdf',
    'file:///etc/hosts',
    'javascript:alert(1)',
    'https://',
  ])
    expect(isWebAddress(address)).toBe(false)
})

test('a page is on the web: a mail address and an address with a space are none', () => {
  for (const address of ['https://exemple.fr/charte', ' HTTP://exemple.fr ']) expect(isPageAddress(address)).toBe(true)
  for (const address of [
    '',
    'www.exemple.fr',
    'mailto:eit@exemple.fr',
    'https://exemple.fr/la charte',
    'javascript:alert(1)',
  ])
    expect(isPageAddress(address)).toBe(false)
})
