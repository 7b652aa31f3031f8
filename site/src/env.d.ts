/// <reference types="astro/client" />
import type { TypeWithPage } from '@burgerwerf/cms/contract';
import type { Queries } from './read-model/queries.ts';
import type { DraftNotice } from './preview/draft-notice.ts';
import type { ShownSearch } from './search-counts/question-of.ts';
import type { SearchPort } from './search-page/search-port.ts';
import type { NoticePage } from './server/visits/answer.ts';
import type { AnswerPage } from './expertise/answer/answer-page.ts';
import type { ListingFormPage, SuggestedParts } from './expertise/form/listing-form-page.ts';
import type { ManagePage } from './expertise/manage/manage-page.ts';
import type { FormPage } from './submit/form/form-page.ts';
import type { PreviewedPage } from './submit/preview.ts';
import type { LostLinkPage } from './submit/status/lost-link-page.ts';
import type { NotMinePage } from './submit/status/not-mine-page.ts';
import type { StatusPage } from './submit/status/status-page.ts';

declare global {
  namespace App {
    interface Locals {
      queries: Queries;
      /** Public address of the site. */
      siteUrl: URL;
      /** Only on the search page. */
      search: SearchPort;
      /** Told what the search page shows. */
      onSearched?: (page: ShownSearch) => void;
      /** Only on the page of the same name, below `/aanmelden/`. */
      form: FormPage;
      status: StatusPage;
      lostLink: LostLinkPage;
      notMine: NotMinePage;
      preview: PreviewedPage;
      notice: NoticePage;
      /** Only on the pages of the same name, below `/expertise/`. */
      manage: ManagePage;
      answer: AnswerPage;
      /** On the forms to ask and to offer. */
      listingForm: ListingFormPage;
      suggestedParts: SuggestedParts;
      /** Only on the page for what was there once. */
      gone: TypeWithPage;
      /** Only in a preview of what an editor is writing. */
      draft?: DraftNotice;
    }
  }
}
