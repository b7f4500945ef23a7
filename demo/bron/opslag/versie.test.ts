import { expect, it } from "vitest";
import { createRegistry } from "../apis.ts";
import { Db } from "./db.ts";
import { createTables } from "./tables.ts";
import { requireVersie } from "./versie.ts";

const { declarations } = createRegistry("openzaak-1.30");
const [first, ...others] = declarations;

it("takes a new database and its own again, and refuses one of other declarations", async () => {
  const db = await Db.open();
  await db.write((q) => requireVersie(q, declarations));
  await db.write((q) => createTables(q, declarations));
  await db.write((q) => requireVersie(q, declarations));
  if (first === undefined) throw new Error("There are no declarations");
  const anders = [{ ...first, indexes: ["uuid"] }, ...others];
  await expect(db.write((q) => requireVersie(q, anders))).rejects.toThrow("andere versie");
  await db.close();
});
