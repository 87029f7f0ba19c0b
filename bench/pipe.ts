import { spawn } from 'node:child_process';
import { peakMemory } from './screen.ts';

/** How long a program takes from start to end (ms) and how much memory it has at most (MB), its output read through a pipe. */
export function runPiped(
  [program = '', ...args]: readonly string[],
  env: Record<string, string>,
  watchMemory = false,
): Promise<{ readonly ms: number; readonly memory: number }> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let memory = NaN;
    let errors = '';
    const look = () => {
      try {
        memory = peakMemory(child.pid!) || memory;
      } catch {
        // It has ended already.
      }
    };
    const timer = watchMemory ? setInterval(look, 20) : undefined;
    child.stdout.on('data', () => undefined);
    child.stderr.on('data', (text: Buffer) => (errors += text.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ ms: performance.now() - started, memory });
      else reject(new Error(`ended with ${code}: ${errors.trim().slice(0, 100)}`));
    });
  });
}
