import {
  plansAnswer,
  refusedPlan,
  type PlanRefusal,
  type PlansAnswer,
  type WantedMoments,
} from '../../../shared/plan.mts';
import { z } from 'zod';

/** What is asked of Strapi's own client, which knows who is logged in. */
export interface Http {
  get(url: string): Promise<{ data: unknown }>;
  put(
    url: string,
    body: unknown,
    options: { validateStatus: (status: number) => boolean },
  ): Promise<{ data: unknown }>;
}

export interface Planned {
  type: string;
  documentId: string;
}

export type Outcome =
  { kind: 'done'; answer: PlansAnswer } | { kind: 'refused'; reason: PlanRefusal };

const outcome = z.union([
  plansAnswer.transform((answer): Outcome => ({ kind: 'done', answer })),
  refusedPlan.transform(({ refused }): Outcome => ({ kind: 'refused', reason: refused })),
]);

const address = ({ type, documentId }: Planned) => `/publication/plans/${type}/${documentId}`;

/** What is planned for an entry. @throws when the cms does not answer, or not to who asks */
export async function readPlans(http: Pick<Http, 'get'>, planned: Planned): Promise<PlansAnswer> {
  return plansAnswer.parse((await http.get(address(planned))).data);
}

/** Puts this in the place of all that was planned. */
export async function writePlans(
  http: Pick<Http, 'put'>,
  planned: Planned,
  wanted: WantedMoments,
): Promise<Outcome> {
  const { data } = await http.put(address(planned), wanted, {
    // A refusal is an answer like any other.
    validateStatus: (status) => status === 409,
  });
  return outcome.parse(data);
}

export const NOTHING: WantedMoments = { publishAt: null, unpublishAt: null };
