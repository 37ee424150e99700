import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import { asText, type Converse } from '../../channels/channel.ts';
import { partsOf } from '../../channels/segments.ts';
import { pack } from '../../channels/twilio-sms/pack.ts';
import type { Turned } from '../../conversation/turned.ts';
import type { LogEvent } from '../../privacy/index.ts';

/** What is counted, from three sides: what is logged, what a turn did, and how long an answer took. */
export type Metrics = Readonly<{
  logged: (event: LogEvent) => void;
  turned: (turn: Turned) => void;
  measured: (converse: Converse) => Converse;
  /** All of it as Prometheus reads it. */
  text: () => Promise<string>;
  contentType: string;
}>;

/** From what nobody notices to what Twilio gives up on. */
const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 8, 15];

export function openMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const { contentType } = registry;
  const counters = countersIn(registry);
  return {
    logged: loggedIn(counters),
    turned: turnedIn(counters),
    measured: measuredIn(registry, counters),
    text: () => registry.metrics(),
    contentType,
  };
}

type Counters = ReturnType<typeof countersIn>;

function countersIn(registry: Registry) {
  const counter = <Label extends string>(name: string, help: string, ...labelNames: readonly Label[]) =>
    new Counter({ name: `adelante_${name}_total`, help, labelNames, registers: [registry] });
  return {
    turns: counter('turns', 'Messages taken.', 'channel'),
    missed: counter('not_understood', 'Messages nobody could read.', 'question', 'language', 'reason'),
    outcomes: counter('outcomes', 'Where each law stood when a result was shown.', 'relief', 'standing'),
    optOuts: counter('opt_outs', 'People who said STOP.', 'channel'),
    optIns: counter('opt_ins', 'People who said START after it.', 'channel'),
    segments: counter('segments', 'Parts of texts sent, as they are paid.'),
    refusals: counter('refusals', 'Messages not taken, and why.', 'channel', 'code'),
    surprises: counter('surprises', 'Turns that failed.', 'code'),
  };
}

function loggedIn({ missed, refusals, surprises, optOuts, optIns }: Counters): Metrics['logged'] {
  return (event) => {
    switch (event.event) {
      case 'not-understood':
        missed.inc({ question: event.question, language: event.language, reason: event.reason });
        break;
      case 'message-refused':
        refusals.inc({ channel: event.channel, code: event.code });
        break;
      case 'turn-failed':
        surprises.inc({ code: event.code });
        break;
      case 'opted-out':
        optOuts.inc({ channel: event.channel });
        break;
      case 'opted-in':
        optIns.inc({ channel: event.channel });
        break;
      default:
    }
  };
}

function turnedIn({ turns, outcomes }: Counters): Metrics['turned'] {
  return ({ channel, outcomes: reached }) => {
    turns.inc({ channel });
    for (const { relief, standing } of reached()) outcomes.inc({ relief, standing });
  };
}

function measuredIn(registry: Registry, { segments }: Counters): Metrics['measured'] {
  const took = new Histogram({
    name: 'adelante_answer_seconds',
    help: 'How long an answer took, the store included.',
    labelNames: ['channel'],
    buckets: seconds,
    registers: [registry],
  });
  return (converse) => async (inbound, answeredBefore) => {
    const done = took.startTimer({ channel: inbound.channel });
    const outbounds = await converse(inbound, answeredBefore).finally(done);
    if (inbound.channel === 'twilio-sms')
      segments.inc(pack(outbounds.map(asText)).reduce((sum, text) => sum + partsOf(text), 0));
    return outbounds;
  };
}
