import { afterEach, expect, test, vi } from 'vitest'
import { checkNpm } from '../scripts/lib/node.mjs'

afterEach(() => vi.unstubAllEnvs())

test('an npm that is too old is told in one sentence before anything is installed', () => {
  vi.stubEnv('npm_config_user_agent', 'npm/10.8.2 node/v20.20.2 linux x64')
  expect(checkNpm).toThrow(/^Il faut npm 11 ou plus récent, et c’est ici npm 10\.8\.2 : /)
})

test.each(['npm/11.19.1 node/v20.20.2 linux x64', 'yarn/1.22.22 npm/? node/v20.20.2', ''])(
  '« %s » is let through',
  (agent) => {
    vi.stubEnv('npm_config_user_agent', agent)
    expect(checkNpm).not.toThrow()
  },
)
