import { beforeEach, expect, test } from "vitest";
import { gebruikConfig, toConfigBestand } from "@/lib/config/test-config.test-helper";
import { findThemaBestand, getThemaKlasse } from "./thema";

beforeEach(() => void gebruikConfig());

test.each(["voorbeeld", "zaaktafel"])(
  "theme %s ships whole, and its tokens live under its own class",
  async (thema) => {
    const bestand = toConfigBestand();
    gebruikConfig({ ...bestand, gemeente: { ...bestand.gemeente, thema } });
    const [css, logo] = await Promise.all([findThemaBestand("thema.css"), findThemaBestand("logo.svg")]);
    expect(css?.type).toBe("text/css; charset=utf-8");
    expect(css?.inhoud.toString()).toContain(`.${getThemaKlasse()}`);
    expect(getThemaKlasse()).toBe(`${thema}-theme`);
    expect(logo).toMatchObject({ type: "image/svg+xml" });
    expect(logo?.inhoud.toString()).toContain("<svg");
  },
);

test.each([
  "../zaaktafel/thema.css",
  "thema.css/",
  "/etc/passwd",
  "../../../package.json",
  "",
  "constructor",
])("%j is no file of a theme", async (naam) => {
  expect(await findThemaBestand(naam)).toBeUndefined();
});

test("a theme without a logo is a theme", async () => {
  const bestand = toConfigBestand();
  gebruikConfig({ ...bestand, gemeente: { ...bestand.gemeente, thema: "./" } });
  expect(await findThemaBestand("logo.svg")).toBeUndefined();
});
