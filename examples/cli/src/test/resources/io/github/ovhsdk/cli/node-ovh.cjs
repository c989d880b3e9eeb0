// Calls a sandbox with OVHcloud's own client for Node.js, as it is, and prints what came back of each
// call: one line with its name, a space, and {"answer": …} or {"status": …, "message": …}.
//
//   NODE_EXTRA_CA_CERTS=sandbox.pem node node-ovh.cjs '{"httpsUrl": …}'
//
// The argument is what "ovh sandbox --json" prints.
'use strict';

const ovh = require('@ovhcloud/node-ovh');

const sandbox = JSON.parse(process.argv[2]);
const url = new URL(sandbox.httpsUrl);
const record = '/domain/zone/example.org/record';

/** A client that signs, with these settings in place of the sandbox's own. */
function signing(settings) {
  return ovh({
    host: url.hostname,
    port: Number(url.port),
    appKey: sandbox.applicationKey,
    appSecret: sandbox.applicationSecret,
    consumerKey: sandbox.consumerKey,
    ...settings,
  });
}

/** Makes a call, prints what came back, and returns the answer. */
async function step(name, client, method, path, parameters) {
  let outcome;
  try {
    outcome = { answer: await client.requestPromised(method, path, parameters || {}) };
  } catch (failure) {
    outcome = { status: failure.error, message: failure.message };
  }
  console.log(name, JSON.stringify(outcome));
  return outcome.answer;
}

/** Does what a person does on the page that a new consumer key is validated on. */
async function validate(validationUrl) {
  const page = new URL(validationUrl);
  const form = new URLSearchParams(page.search);
  form.set('decision', 'validate');
  form.set('validity', '1 day');
  page.search = '';
  const answer = await fetch(page, { method: 'POST', body: form });
  console.log('validation', JSON.stringify({ answer: answer.status }));
}

async function main() {
  const sent = [];
  const client = signing({
    debug: (what, method, path) => what === '[OVH] API call:' && sent.push(`${method} ${path}`),
  });
  await step('list', client, 'GET', record, { fieldType: 'TXT' });
  const created = await step('create', client, 'POST', record, {
    fieldType: 'TXT',
    subDomain: 'café',
    target: 'one + two & three',
  });
  await step('read', client, 'GET', `${record}/${created.id}`);
  await step('change', client, 'PUT', `${record}/${created.id}`, { target: 'four' });
  await step('changed', client, 'GET', `${record}/${created.id}`);
  await step('delete', client, 'DELETE', `${record}/${created.id}`);
  await step('deleted', client, 'GET', `${record}/${created.id}`);
  await step('nowhere', client, 'GET', '/nowhere');
  await step('incomplete', client, 'POST', record, { subDomain: 'www' });
  await step('v2', client, 'GET', '/v2/iam/policy');
  console.log('sent', JSON.stringify({ answer: sent }));

  await step('wrongSecret', signing({ appSecret: 'wrong' }), 'GET', '/me');
  await step('wrongKey', signing({ appKey: 'wrong' }), 'GET', '/me');
  await step('slowClock', signing({ apiTimeDiff: -3600 }), 'GET', '/me');

  const pending = await step('credential', client, 'POST', '/auth/credential', {
    accessRules: [{ method: 'GET', path: '/me' }],
  });
  const ours = signing({ consumerKey: pending.consumerKey });
  await step('notYetValid', ours, 'GET', '/me');
  await validate(pending.validationUrl);
  await step('valid', ours, 'GET', '/me');
  await step('notGranted', ours, 'GET', '/vps');

  const account = ovh({
    host: url.hostname,
    port: Number(url.port),
    clientID: sandbox.clientId,
    clientSecret: sandbox.clientSecret,
    tokenURL: `${sandbox.httpsUrl}/auth/`,
  });
  await step('serviceAccount', account, 'GET', '/me');
}

main();
