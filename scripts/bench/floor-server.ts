import { createServer } from 'node:http';
import express from 'express';
import webhooks from 'twilio/lib/webhooks/webhooks.js';

/** The least a webhook can do: Express, the form, the signature, constant TwiML, no store at all. */
const app = express();
app.disable('x-powered-by');
const webhookUrl = process.env.WEBHOOK_URL ?? '';
const authToken = process.env.TWILIO_AUTH_TOKEN ?? '';

app.post('/channels/twilio-sms', express.urlencoded({ extended: false }), (request, response) => {
  const fields = request.body as Record<string, string>;
  const isSigned = webhooks.validateRequest(
    authToken,
    request.get('X-Twilio-Signature') ?? '',
    webhookUrl,
    fields,
  );
  response
    .status(isSigned ? 200 : 403)
    .type('text/xml')
    .send('<Response><Message>Thank you.</Message></Response>');
});

const server = createServer(app);
server.listen(0, () => {
  const address = server.address();
  console.error(
    `The floor is at http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
  );
});
process.once('SIGTERM', () => process.exit(0));
