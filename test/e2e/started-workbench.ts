import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { findBrowser } from './find-browser';

/** Bringing a whole initiative together keeps the page busy for a while. */
const patience = 240_000;

const root = join(__dirname, '../..');

/** What `npm start` runs after the installation, on a free port, in a real browser. */
export class StartedWorkbench {
  /** Requests to any other place than the workbench's server. */
  readonly foreignRequests: string[] = [];
  readonly consoleErrors: string[] = [];

  private constructor(
    private readonly server: ChildProcess,
    private readonly browser: Browser,
    readonly page: Page,
    readonly origin: string,
  ) {
    page.setDefaultTimeout(patience);
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      const isOwn = protocol === 'data:' || protocol === 'blob:' || `${protocol}//${host}` === origin;
      if (!isOwn) this.foreignRequests.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') this.consoleErrors.push(message.text());
    });
    page.on('pageerror', (error) => this.consoleErrors.push(String(error.stack)));
  }

  static async start(): Promise<StartedWorkbench> {
    const server = spawn(process.execPath, ['scripts/start.mjs', '--no-open', '--port', '0'], { cwd: root });
    const origin = await originOf(server);
    const browser = await chromium.launch(findBrowser());
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      acceptDownloads: true,
      viewport: { width: 1400, height: 900 },
    });
    return new StartedWorkbench(server, browser, await context.newPage(), origin);
  }

  /** The task pane, with the real Office.js in it. */
  get pane(): FrameLocator {
    return this.page.frameLocator('aside iframe');
  }

  async open(query: string): Promise<void> {
    await this.page.goto(`${this.origin}/${query}`);
  }

  /** The tab of a sheet. */
  sheet(name: string): Locator {
    return this.page.locator('.o-sheet').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  /** Chooses a cell by its address in the box beside the formula bar. */
  async select(address: string): Promise<void> {
    const box = this.page.locator('.o-named-range-selector-container input');
    await box.click();
    await box.fill(address);
    await box.press('Enter');
  }

  /** Types into the chosen cell. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Waits until a cell is the chosen one. */
  async selected(address: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) =>
        document.querySelector<HTMLInputElement>('.o-named-range-selector-container input')?.value === wanted,
      address,
    );
  }

  /** Saves by the ribbon and gives what was downloaded. */
  async save(): Promise<Buffer> {
    await this.page.getByRole('tab', { name: /^(Arkiv|File)$/ }).click();
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: /^(Spara som|Save as) \.xlsx$/ }).click();
    return readFile(await (await download).path());
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.kill();
  }
}

function originOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      const origin = /https:\/\/localhost:\d+/.exec(said)?.[0];
      if (origin !== undefined) resolve(origin);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', () => reject(new Error(`The workbench did not start: ${said}`)));
  });
}
