import { useSearchParams } from 'react-router-dom';
import { changed } from '../desk/address.ts';
import { DeskPage } from '../desk/DeskPage.tsx';
import { ViewButtons } from '../desk/ViewButtons.tsx';
import { useText } from '../words/use-text.ts';
import { AskedCombinations } from './AskedCombinations.tsx';
import { combinationsAddress, combinationViews } from './combinations-address.ts';
import { FoundCombinations } from './FoundCombinations.tsx';

/** Initiatives that complete each other: those found, and those that were asked. */
export function CombinationsPage() {
  const text = useText();
  const [params, setParams] = useSearchParams();
  const query = combinationsAddress.read(params);
  const { view, page, shape } = query;
  const search = (other: number) => combinationsAddress.write({ ...query, page: other });
  return (
    <DeskPage part="combinations">
      <ViewButtons
        label={text('list.views')}
        current={view}
        onChange={(next) => setParams(combinationsAddress.write(changed(query, { view: next })))}
        views={combinationViews.map((each) => ({
          view: each,
          name: text(`combinations.view.${each}`),
          count: null,
        }))}
      />
      {view === 'found' ? (
        <FoundCombinations query={{ shape, page }} search={search} />
      ) : (
        <AskedCombinations query={{ view, page }} search={search} />
      )}
    </DeskPage>
  );
}
