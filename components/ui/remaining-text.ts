/** "Nog 12 tekens", or by how many the text is too long. */
export function remainingText(length: number, maxLength: number): string {
  const left = maxLength - length;
  const count = Math.abs(left);
  const tekens = `${count.toLocaleString("nl-NL")} ${count === 1 ? "teken" : "tekens"}`;
  return left < 0 ? `${tekens} te veel` : `Nog ${tekens}`;
}
