import { z } from "zod";
import { text } from "../velden/fields.ts";
import { choice, exact } from "../velden/filters.ts";
import { only, OPENZAAK } from "../frame/mode.ts";
import { resource } from "../frame/resource.ts";
import { refuseWhenUsed } from "./verwijderen.ts";
import {
  checkDeel,
  checkDeelDelete,
  DEEL,
  deelBody,
  deelColumns,
  deelDerived,
  deelFilters,
  requireUniqueInZaaktype,
} from "./zaaktype-deel.ts";

export const ROL_OMSCHRIJVINGEN = [
  "adviseur",
  "behandelaar",
  "belanghebbende",
  "beslisser",
  "initiator",
  "klantcontacter",
  "zaakcoordinator",
  "mede_initiator",
] as const;

export const roltype = resource({
  ...DEEL,
  name: "roltype",
  path: "/roltypen",
  body: z.object({ ...deelBody, omschrijving: text(100), omschrijvingGeneriek: z.enum(ROL_OMSCHRIJVINGEN) }),
  kept: z.object({}),
  refs: { zaaktype: "zaaktype" },
  columns: { ...deelColumns, omschrijving: true, omschrijvingGeneriek: true },
  indexes: ["zaaktype, omschrijving"],
  derived: deelDerived,
  filters: {
    ...deelFilters,
    ...exact("omschrijving"),
    ...choice("omschrijvingGeneriek", ROL_OMSCHRIJVINGEN),
  },
  modes: only(OPENZAAK, "?omschrijving"),
  async check(ctx, change) {
    await checkDeel(ctx, change);
    await requireUniqueInZaaktype(ctx, "roltype", "omschrijving", change);
  },
  async checkDelete(ctx, row) {
    await checkDeelDelete(ctx, row);
    await refuseWhenUsed(ctx, "roltype", row.uuid);
  },
});
