import { lazy, Suspense } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { matchingActions } from '../../shared/desk/actions.mts';

const RequestsPage = lazy(() =>
  import('./requests/RequestsPage.tsx').then(({ RequestsPage }) => ({ default: RequestsPage })),
);
const RequestPage = lazy(() =>
  import('./request/RequestPage.tsx').then(({ RequestPage }) => ({ default: RequestPage })),
);
const ProposalsPage = lazy(() =>
  import('./proposals/ProposalsPage.tsx').then(({ ProposalsPage }) => ({ default: ProposalsPage })),
);
const OffersPage = lazy(() =>
  import('./offers/OffersPage.tsx').then(({ OffersPage }) => ({ default: OffersPage })),
);
const CombinationsPage = lazy(() =>
  import('./combinations/CombinationsPage.tsx').then(({ CombinationsPage }) => ({
    default: CombinationsPage,
  })),
);
const FiguresPage = lazy(() =>
  import('./figures/FiguresPage.tsx').then(({ FiguresPage }) => ({ default: FiguresPage })),
);

/** The pages where coordinators bring people together. */
export function Desk() {
  return (
    <Page.Protect permissions={[{ action: matchingActions.read, subject: null }]}>
      <Suspense fallback={<Page.Loading />}>
        <Routes>
          <Route index element={<RequestsPage />} />
          <Route path="requests/:id" element={<RequestPage />} />
          <Route path="proposals" element={<ProposalsPage />} />
          <Route path="offers" element={<OffersPage />} />
          <Route path="combinations" element={<CombinationsPage />} />
          <Route path="figures" element={<FiguresPage />} />
          <Route path="*" element={<Page.NoData />} />
        </Routes>
      </Suspense>
    </Page.Protect>
  );
}
