import { strict as assert } from 'node:assert';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { freePort, said } from '../process.ts';

/**
 * `npm run test:browser [URL]`: the console in a real Chromium, at the URL that `npm start` prints or in a house of its own.
 * Signs in, opens the 360 view with variables picked from the data, runs it, and holds that nothing is asked of elsewhere.
 */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const WAIT_MS = 120_000;

const [, , given] = process.argv;
const started = given ? null : await start();
const url = new URL(given ?? started!.url);
const token = new URLSearchParams(url.hash.slice(1)).get('token')!;
const shots = mkdtempSync(join(tmpdir(), 'c360-browser-'));
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(WAIT_MS);
  const watched = watch(page);
  await signInByPasting(page);
  await signInByLink(page);
  await run360(page);
  assert.deepEqual(watched.elsewhere, [], 'A request left this origin.');
  assert.deepEqual(watched.leaks, [], 'The token stood in an address that a server sees.');
  assert.deepEqual(watched.complaints, [], 'The page complained.');
  process.stdout.write(`ok: ${watched.requests} requests, all to ${url.origin}; screenshots in ${shots}\n`);
} catch (error) {
  await browser
    .contexts()[0]
    ?.pages()[0]
    ?.screenshot({ path: join(shots, 'failed.png') });
  process.stderr.write(`Failed; screenshots in ${shots}\n`);
  throw error;
} finally {
  await browser.close();
  if (started) await stop(started.child);
}

/** What the page asks for, and what it complains of; a refused content-security policy is such a complaint. */
function watch(page: Page) {
  const watched = { requests: 0, elsewhere: [] as string[], leaks: [] as string[], complaints: [] as string[] };
  page.on('request', (request) => {
    watched.requests += 1;
    const asked = request.url();
    if (!asked.startsWith(`${url.origin}/`) && !asked.startsWith('data:')) watched.elsewhere.push(asked);
    if (asked.split('#', 1)[0]!.includes(token)) watched.leaks.push(asked);
  });
  page.on('pageerror', (error) => watched.complaints.push(error.message));
  page.on('console', (message) => {
    const expected = message.location().url.endsWith('/session.json');
    if (message.type() === 'error' && !expected) watched.complaints.push(message.text());
  });
  return watched;
}

async function signInByPasting(page: Page): Promise<void> {
  await page.goto(`${url.origin}/`);
  const field = page.getByLabel('Token');
  await field.fill('forged');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').waitFor();
  await field.fill(token);
  await page.screenshot({ path: join(shots, 'sign-in.png') });
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByText('Signed in as').waitFor();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await field.waitFor();
}

async function signInByLink(page: Page): Promise<void> {
  await page.goto(url.href);
  await page.getByText('Signed in as').waitFor();
  await page.reload();
  await page.getByText('Signed in as').waitFor();
  assert.equal(new URL(page.url()).hash, '', 'The token stays out of the address.');
}

async function run360(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'The 360 view' }).click();
  await page.getByTitle('Customer360', { exact: true }).waitFor();
  const answering = page.waitForResponse((response) => Boolean(response.request().postData()?.includes('Customer360')));
  await page.getByRole('button', { name: /Execute query/u }).click();
  const answered = (await (await answering).json()) as { data: { customer: object | null }; errors?: object[] };
  assert.ok(answered.data.customer, 'The 360 view shows somebody.');
  assert.equal(answered.errors, undefined, 'The 360 view answers without errors.');
  await page.locator('.graphiql-response .view-line', { hasText: 'customer' }).first().waitFor();
  await page.screenshot({ path: join(shots, '360.png') });
}

async function start(): Promise<{ child: ChildProcess; url: string }> {
  const env = { ...process.env, PORT: String(await freePort()) };
  const child = spawn(process.execPath, ['cli/c360.ts', 'start', '--customers', '50'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const out = await said(child, 'Stop: Ctrl-C');
  return { child, url: /^ +explore +(\S+)$/mu.exec(out)![1]! };
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'close');
}
