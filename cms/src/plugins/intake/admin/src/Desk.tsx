import { lazy, Suspense } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';
import { deskActions } from '../../shared/desk-api.mts';

const QueuePage = lazy(() =>
  import('./queue/QueuePage.tsx').then(({ QueuePage }) => ({ default: QueuePage })),
);
const SubmissionPage = lazy(() =>
  import('./submission/SubmissionPage.tsx').then(({ SubmissionPage }) => ({
    default: SubmissionPage,
  })),
);

/** The pages where what people submitted is weighed. */
export function Desk() {
  return (
    <Page.Protect permissions={[{ action: deskActions.read, subject: null }]}>
      <Suspense fallback={<Page.Loading />}>
        <Routes>
          <Route index element={<QueuePage />} />
          <Route path=":id" element={<SubmissionPage />} />
          <Route path="*" element={<Page.NoData />} />
        </Routes>
      </Suspense>
    </Page.Protect>
  );
}
