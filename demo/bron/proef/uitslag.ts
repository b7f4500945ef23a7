import type { SerializedError } from "vitest";
import type { Reporter, TestCase, TestModule } from "vitest/node";

const ONBEKEND = "de voorbereiding van de groep mislukte, of het is hier niet gevraagd";

/** How often each reason was given, the most frequent first. */
function toRedenen(skipped: readonly TestCase[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const test of skipped) {
    const reason = test.meta().waarom ?? ONBEKEND;
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
}

const firstLine = (errors: readonly { message?: string }[]) => errors[0]?.message?.split("\n", 1)[0] ?? "";

/** What is said at the end of `npm run contract`: how many questions went well, which did not, and what was not asked. */
export default class Uitslag implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    const [passed, failed, skipped] = [inState("passed"), inState("failed"), inState("skipped")];
    const groups = modules.flatMap((module) => [module, ...module.children.allSuites()]);
    const broken = groups.filter((group) => group.errors().length > 0);
    const lines = [
      `Uitslag: ${passed.length} geslaagd, ${failed.length} gezakt, ${skipped.length} overgeslagen.`,
      ...(broken.length > 0 ? [`Van ${broken.length} groepen mislukte de voorbereiding.`] : []),
      ...(unhandled.length > 0 ? [`Buiten de vragen om ging mis: ${firstLine(unhandled)}`] : []),
      ...failed.map((test) => `  gezakt: ${test.module.relativeModuleId}: ${test.fullName}`),
      ...broken.map((group) => `  mislukt: ${nameOf(group)}: ${firstLine(group.errors())}`),
      ...toRedenen(skipped).map(([reason, count]) => `  overgeslagen (${count}): ${reason}`),
    ];
    process.stdout.write(`\n${lines.join("\n")}\n`);
  }
}

const nameOf = (group: { fullName?: string; relativeModuleId?: string }) =>
  group.relativeModuleId ?? group.fullName ?? "";
