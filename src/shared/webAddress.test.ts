import { expect, test } from 'vitest'
import { isWebAddress } from './webAddress.ts'

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
