import { channelContract } from './contract.ts';
import { openPlain, openSms, openTerminal, openWeb } from './open.ts';

const numbered = (say: string, label: string) => `${say} ${label}`;

channelContract({ name: 'twilio-sms', open: openSms, shows: numbered });
channelContract({ name: 'web-chat', open: openWeb, shows: numbered });
channelContract({ name: 'web-chat', folder: 'plain-web', open: openPlain, shows: numbered });
channelContract({ name: 'terminal', open: openTerminal, shows: numbered });
