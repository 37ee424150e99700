import { openBrowser } from '../../../test/browser.ts';
import { median, rounded } from '../figure.ts';
import { ours, peers, type Candidate } from './candidates.ts';
import { visit, type Visit } from './measure.ts';
import { installedPeers } from './peers.ts';
import { slowPhone } from './slow-phone.ts';
import { stubServer } from './stub.ts';

/** The widget beside its peers, on one machine in one run, round by round: `npm run bench:widget`. */
const rounds = 5;
const candidates = [ours, ...peers];
const server = await stubServer(candidates, installedPeers());
const browser = await openBrowser();

const visits = new Map<string, Visit[]>();
for (const slowdown of [1, 4])
  for (let round = 0; round < rounds; round += 1)
    for (const candidate of candidates) {
      const key = `${candidate.name} ${slowdown}`;
      const one = await visit(browser, server.url, candidate, slowdown);
      visits.set(key, [...(visits.get(key) ?? []), one]);
    }
const phones: number[] = [];
for (let round = 0; round < rounds; round += 1) phones.push(await slowPhone(browser, server.url));
await browser.close();
server.close();

const of = ({ name }: Candidate, what: keyof Visit, slowdown = 1): number =>
  rounded(median((visits.get(`${name} ${slowdown}`) ?? []).map((one) => one[what])), 1);

const row = (candidate: Candidate) => ({
  'gzip kB': of(candidate, 'kilobytes'),
  'scripts and styles': of(candidate, 'requests'),
  'first message ms, 1x': of(candidate, 'firstMessage'),
  'first message ms, 4x': of(candidate, 'firstMessage', 4),
  'Enter to reply ms, 1x': of(candidate, 'turn'),
  'Enter to reply ms, 4x': of(candidate, 'turn', 4),
  'heap MB after three turns': of(candidate, 'heapMegabytes'),
  'requests elsewhere': of(candidate, 'elsewhere'),
});

console.log(
  JSON.stringify(
    {
      figure: 'the widget beside its peers, median of five visits',
      goal: '<= 10 kB in one request; first message <= 0.6 of the best peer; turn <= the best peer; heap <= 2.5 MB',
      ours: row(ours),
      peers: Object.fromEntries(peers.map((peer) => [peer.name, row(peer)])),
    },
    null,
    2,
  ),
);
console.log(
  JSON.stringify({
    figure: '`/chat` readable on a slow phone at 400 kbit/s',
    goal: '<= 1000 ms',
    ours: { 'median ms': rounded(median(phones), 0) },
  }),
);
