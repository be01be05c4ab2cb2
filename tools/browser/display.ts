import { execFileSync, spawn } from 'node:child_process'

/** An X display that nobody sees, for what a browser does only when it has a window. */
export interface Display extends AsyncDisposable {
  name: string
  /** Presses keys in the window of the browser, as a hand does: `alt+shift+j`. */
  press(keys: string): void
}

/** Starts one; null where Xvfb or xdotool is not installed. */
export async function startDisplay(): Promise<Display | null> {
  if (!['Xvfb', 'xdotool'].every(isInstalled)) return null
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const number = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()))
    server.once('exit', () => reject(new Error('Xvfb did not start.')))
  })
  const name = `:${number}`
  const env = { ...process.env, DISPLAY: name }
  return {
    name,
    press(keys) {
      // Without a window manager nobody gives the window the focus.
      execFileSync('xdotool', ['search', '--onlyvisible', '--class', 'chromium', 'windowfocus', '--sync'], { env })
      execFileSync('xdotool', ['key', '--clearmodifiers', keys], { env })
    },
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill()
      await ended
    },
  }
}

function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
