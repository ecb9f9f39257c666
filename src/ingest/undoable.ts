/** Transactions that can be undone by what they find. */
import type { GraphStore } from '../store/graph-store';
import type { WriteTransaction } from '../store/write-transaction';

/** Runs work in a transaction that is rolled back where the work says so; either way its outcome is returned. */
export async function undoable<Outcome>(
  store: GraphStore,
  work: (transaction: WriteTransaction) => Promise<{ readonly isUndone: boolean; readonly outcome: Outcome }>,
): Promise<Outcome> {
  const undone: { isUndone: boolean; outcome: Outcome }[] = [];
  const signal = new Error('the transaction is undone');
  try {
    return await store.write(async (transaction) => {
      const { isUndone, outcome } = await work(transaction);
      if (!isUndone) return outcome;
      undone.push({ isUndone, outcome });
      throw signal;
    });
  } catch (error) {
    const last = undone.at(-1);
    if (error !== signal || last === undefined) throw error;
    return last.outcome;
  }
}

/** The data version of a store now. */
export async function currentVersion(store: GraphStore): Promise<string> {
  return store.write((transaction) => transaction.dataVersion());
}
