import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { nodeBinary } from './node.mjs'
import { inProject, root } from './project.mjs'

/** The file behind a package's command: run with our own Node, whatever Node the system has. */
export const packageBin = (name, command = name) => {
  const { bin } = JSON.parse(readFileSync(inProject('node_modules', name, 'package.json'), 'utf8'))
  return inProject('node_modules', name, typeof bin === 'string' ? bin : bin[command])
}

const environment = (extra) => ({
  ...process.env,
  ...extra,
  PATH: [inProject('node_modules', '.bin'), process.env.PATH].join(delimiter),
})

/**
 * Runs a program, in the project's folder unless told otherwise, until it ends. `output` is `inherit` (shown), `stderr` (shown, but apart from
 * what the caller prints) or `keep` (answered).
 */
export const runProgram = (file, args, { env = {}, output = 'inherit', timeout = 0, shell = false, cwd = root } = {}) =>
  new Promise((resolve) => {
    const piped = output === 'keep'
    const stdio = piped ? ['ignore', 'pipe', 'pipe'] : ['inherit', output === 'stderr' ? 2 : 'inherit', 'inherit']
    const child = spawn(file, args, { cwd, env: environment(env), stdio, timeout, shell })
    let text = ''
    if (piped) for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk))
    child.once('error', (error) => resolve({ code: 1, text: `${text}${error.message}\n` }))
    child.once('close', (code) => resolve({ code: code ?? 1, text }))
  })

/** Runs a script with Node 24. */
export const runNode = (script, args, options) => runProgram(nodeBinary(), [script, ...args], options)
