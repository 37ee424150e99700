import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { run, start } from './command.ts';

const lines = {
  screen: '{"id":"good","records":[{}]}',
  understand: '{"id":"good","text":"2","today":"2026-11-23","question":{"kind":"yesno"}}',
};

describe.each(['screen', 'understand'] as const)('npm run -s %s', (name) => {
  const good = lines[name];

  it('answers every line, and fails when one was bad', async () => {
    const { said, complained, code } = await run(name, [], `${good}\nnope\n\n${good}\n`);
    expect(
      said
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toEqual([
      expect.objectContaining({ id: 'good' }),
      { error: 'line: This is not JSON.' },
      expect.objectContaining({ id: 'good' }),
    ]);
    expect([complained, code]).toEqual(['', 1]);
    expect((await run(name, [], `${good}\n`)).code).toBe(0);
  });

  it('ends quietly when nobody reads on', async () => {
    const command = start(name);
    const complaints: string[] = [];
    command.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
    command.stdin.on('error', () => undefined).write(`${good}\n`);
    await once(command.stdout, 'data');
    command.stdout.destroy();
    command.stdin.end(`${good}\n`.repeat(2000));
    expect([await once(command, 'close'), complaints]).toEqual([[0, null], []]);
  });

  it('takes no more lines than somebody reads answers to', async () => {
    const command = start(name);
    const waiting = `${good}\n`.repeat(50_000);
    for (const part of waiting.match(/.{1,20000}/gs) ?? []) command.stdin.write(part);
    await once(command.stdout, 'readable');
    await after(2500);
    expect(command.stdin.writableLength).toBeGreaterThan(waiting.length / 2);
    command.stdin.on('error', () => undefined);
    command.kill();
    await once(command, 'exit');
  }, 15_000);
});
