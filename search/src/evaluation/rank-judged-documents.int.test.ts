import { describe, expect, it } from 'vitest';
import { judgedDocuments } from './judged-documents.ts';
import { rankJudgedDocuments } from './rank-judged-documents.ts';

describe('rankJudgedDocuments', () => {
  it('ranks the documents of a file for each of its queries', async () => {
    const document = (id: string, title: string, body: string) => ({
      id,
      type: 'initiative',
      title,
      body,
    });
    const judged = judgedDocuments.parse({
      documents: [
        document('a', 'Buurtfeest', 'Met een hoekje over de moestuin.'),
        document('b', 'Moestuin', 'Groente van eigen grond.'),
        document('c', 'Leesclub', 'Boeken.'),
      ],
      queries: [
        { id: 'q1', q: 'moestuin' },
        { id: 'q2', q: 'fietsband' },
      ],
    });
    const evaluation = await rankJudgedDocuments(judged);
    expect(evaluation.ranking).toEqual({ q1: ['b', 'a'], q2: [] });
    expect(evaluation.msP95).toBeGreaterThanOrEqual(evaluation.msP50);
  });
});
