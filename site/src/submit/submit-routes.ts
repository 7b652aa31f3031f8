import { randomBytes } from 'node:crypto';
import { listingKinds } from '@burgerwerf/cms/contract';
import type { App } from '../publisher/renderer.ts';
import type { Queries } from '../read-model/queries.ts';
import type { OnDemandRoute } from '../server/on-demand.ts';
import { answerVisits } from '../server/visits/answer-visits.ts';
import type { PageLocals } from '../server/visits/answer.ts';
import { BodyRoom } from '../server/visits/body-room.ts';
import { clientAddressFrom } from '../server/visits/client-address.ts';
import { submissionLimits } from '../server/visits/form-limits.ts';
import type { Settings } from '../settings/settings.ts';
import { createCmsMatching } from '../expertise/cms-matching.ts';
import type { MatchingPort } from '../expertise/matching-port.ts';
import { answerPageOf } from '../expertise/pages/answer.ts';
import { ThemesKeeper } from '../expertise/form/themes-keeper.ts';
import { listingFormPageOf } from '../expertise/pages/listing-form.ts';
import { managePageOf } from '../expertise/pages/manage.ts';
import { suggestionsPage } from '../expertise/pages/suggestions.ts';
import { Admission } from './admission.ts';
import { createCmsIntake } from './cms-intake.ts';
import { FormTokens } from './form-token.ts';
import type { IntakePort } from './intake-port.ts';
import { Pace } from './pace.ts';
import { submitPage } from './pages/form.ts';
import { lostLinkPage } from './pages/lost-link.ts';
import { notMinePage } from './pages/not-mine.ts';
import { photoPage } from './pages/photo.ts';
import { previewPageOf } from './pages/preview.ts';
import { statusPageOf } from './pages/status.ts';
import { thanksPage } from './pages/thanks.ts';
import { createRateLimits, type RateLimits } from './rate-limits.ts';

/** Questions to the cms at once, those that may wait for them, and how long, in milliseconds. */
const ADMISSION = { limit: 64, places: 256, patience: 2000 };
/** Four of the largest bodies at once, one of each visitor; how long others wait, in milliseconds. */
const BODIES = {
  bytes: 4 * submissionLimits.bytes,
  perVisitor: submissionLimits.bytes,
  patience: 20_000,
};
/** Full pages a second for those who are refused in a rush. */
const FULL_REFUSALS = 20;

export interface SubmitOptions {
  settings: Pick<Settings, 'cmsUrl' | 'publicCmsUrl' | 'siteUrl' | 'trustedProxies' | 'secrets'>;
  app: App;
  queries: () => Queries;
  log: (text: string) => void;
  clock: () => number;
  /** In the place of the cms. */
  intake?: IntakePort;
  matching?: MatchingPort;
  rates?: RateLimits;
}

/** All that visitors send: below `/aanmelden/`, and about expertise. */
export function submitRoutes(options: SubmitOptions): OnDemandRoute[] {
  const { settings, app, queries, log, clock } = options;
  const { siteUrl, secrets } = settings;
  const cms = {
    base: settings.cmsUrl,
    token: secrets.intakeToken,
    admission: new Admission(ADMISSION),
    log,
  };
  const intake = options.intake ?? createCmsIntake(cms);
  const matching = options.matching ?? createCmsMatching(cms);
  const networkName = () => queries().network().name;
  const rates = options.rates ?? createRateLimits();
  const tokens = new FormTokens(secrets.formSecret, clock, () =>
    randomBytes(16).toString('base64url'),
  );
  const door = {
    siteUrl,
    clientAddress: clientAddressFrom(settings.trustedProxies),
    rates,
    bodies: new BodyRoom(BODIES),
    render,
  };
  const chattyDoor = { ...door, rates: { send: (visitor: string) => rates.suggest(visitor) } };
  const pace = new Pace(FULL_REFUSALS, clock);
  const themes = new ThemesKeeper(matching, clock);
  const listingDesk = { intake, matching, rates, tokens, queries, themes, pace };
  const pages = [
    submitPage({ intake, rates, tokens, queries, pace }),
    thanksPage,
    photoPage(intake),
    lostLinkPage({ intake, rates }),
    statusPageOf({ intake, networkName }),
    notMinePage(intake),
    previewPageOf({ intake, queries, adminOrigin: settings.publicCmsUrl.origin }),
    ...listingKinds.map((kind) => listingFormPageOf(listingDesk, kind)),
    suggestionsPage({ matching, themes }),
    managePageOf({ matching, networkName }),
    answerPageOf({ matching, networkName }),
  ];
  return pages.map((page) => ({
    pattern: page.pattern,
    takesForms: page.take !== undefined,
    handle: answerVisits(page.isChatty ? chattyDoor : door, page),
  }));

  async function render(path: string, locals: PageLocals): Promise<Uint8Array> {
    const response = await app.render(new Request(new URL(path, siteUrl)), {
      locals: { queries: queries(), siteUrl, ...locals },
    });
    if (!response.ok) throw new Error(`${path} answers ${response.status}`);
    return response.bytes();
  }
}
