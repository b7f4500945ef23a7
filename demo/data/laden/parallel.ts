/** Does `werk` for every item, at most `tegelijk` at a time; the first failure stops what has not begun. */
export async function voorElk<T>(
  items: readonly T[],
  tegelijk: number,
  werk: (item: T) => Promise<void>,
): Promise<void> {
  const rij = [...items];
  const werker = async () => {
    for (let item = rij.shift(); item !== undefined; item = rij.shift()) {
      try {
        await werk(item);
      } catch (fout) {
        rij.length = 0;
        throw fout;
      }
    }
  };
  await Promise.all(Array.from({ length: tegelijk }, werker));
}
