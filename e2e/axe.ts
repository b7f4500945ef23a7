import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Every rule of axe, on the page as it stands; a finding is told with its elements. */
export async function eisToegankelijk(page: Page, wat: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const bevindingen = violations.map(({ id, help, nodes }) => {
    return {
      id,
      help,
      elementen: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ""}`),
    };
  });
  expect(bevindingen, wat).toEqual([]);
}
