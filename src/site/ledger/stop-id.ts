import type { Stop } from '#src/edition/model/reading-order.ts';

/** Returns the fragment of an answer in the ledger, which is that of the answer in its interview. */
export const stopId = ({ answer }: Pick<Stop, 'answer'>): string => answer?.id ?? 'introduction';
