import { useEffect, useState } from 'react';
import { useDesk } from '../desk/use-desk.ts';

export type PhotoState =
  { kind: 'loading' } | { kind: 'failed' } | { kind: 'read'; address: string };

/** A photo, for as long as it is shown. An image itself cannot show who is logged in, so it is asked for here. */
export function usePhoto(id: string): PhotoState {
  const desk = useDesk();
  const [state, setState] = useState<PhotoState>({ kind: 'loading' });

  useEffect(() => {
    let address: string | undefined;
    let isOver = false;
    desk.photo(id).then(
      (photo) => {
        if (isOver) return;
        address = URL.createObjectURL(photo);
        setState({ kind: 'read', address });
      },
      () => {
        if (!isOver) setState({ kind: 'failed' });
      },
    );
    return () => {
      isOver = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [desk, id]);

  return state;
}
