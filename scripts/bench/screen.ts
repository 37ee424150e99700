import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { median, rounded, type Figure } from './figure.ts';
import { screenLine } from '../screen/screen-line.ts';
import { storyLines } from './stories.ts';

const people = 20_000;
const rounds = 3;

/** One whole case contradicts itself on purpose, and is refused. */
const lines = storyLines.filter((line) => !('error' in screenLine(line, '2026-11-23')));

type Run = Readonly<{ perSecond: number; earlyMegabytes: number; peakMegabytes: number }>;

/** People screened a second by the real command in a process of its own, start included, beside plain JSON lines. */
export async function benchScreen(): Promise<Figure> {
  const runs: { ours: Run; floor: Run }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ours = await run('scripts/screen.ts');
    runs.push({ ours, floor: await run('scripts/bench/floor-screen.ts') });
  }
  const of = (pick: (one: (typeof runs)[number]) => number) => median(runs.map(pick));
  const ours = of((one) => one.ours.perSecond);
  const floor = of((one) => one.floor.perSecond);
  return {
    figure: 'people screened on one core, a line each',
    goal: '>= 4000 a second, memory that does not grow',
    ours: {
      'people a second': rounded(ours, 0),
      'MB after a fifth of them': rounded(
        of((one) => one.ours.earlyMegabytes),
        0,
      ),
      'MB at the most': rounded(
        of((one) => one.ours.peakMegabytes),
        0,
      ),
    },
    floor: { 'lines read and written as JSON a second': rounded(floor, 0) },
    ratio: rounded(ours / floor),
  };
}

async function run(script: string): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, ['-r', './scripts/preload.cjs', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const said = { lines: 0, earlyMegabytes: 0, peakMegabytes: 0 };
  child.stdout.on('data', (chunk: Buffer) => {
    said.lines += chunk.reduce((lines, byte) => (byte === newline ? lines + 1 : lines), 0);
    if (chunk.includes('"error":')) throw new Error(`${script} refused a line.`);
    const megabytes = peakOf(child.pid ?? 0) ?? said.peakMegabytes;
    said.peakMegabytes = Math.max(said.peakMegabytes, megabytes);
    if (said.lines <= people / 5) said.earlyMegabytes = said.peakMegabytes;
  });
  for (let person = 0; person < people; person += 1) {
    const isReady = child.stdin.write(`${lines[person % lines.length] ?? ''}\n`);
    if (!isReady) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await closed;
  if (said.lines !== people) throw new Error(`${script} answered ${said.lines} of ${people} lines.`);
  const perSecond = (people * 1000) / (performance.now() - start);
  return { perSecond, earlyMegabytes: said.earlyMegabytes, peakMegabytes: said.peakMegabytes };
}

const newline = 10;

/** The most memory a process has held; nothing once it has ended. */
function peakOf(pid: number): number | undefined {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
