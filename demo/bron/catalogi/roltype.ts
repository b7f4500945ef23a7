import { z } from "zod";
import { text } from "../frame/fields.ts";
import { choice, exact } from "../frame/filters.ts";
import { resource } from "../frame/resource.ts";
import {
  checkDeel,
  checkDeelDelete,
  DEEL,
  deelBody,
  deelColumns,
  deelDerived,
  deelFilters,
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
  indexes: ["zaaktype"],
  derived: deelDerived,
  filters: {
    ...deelFilters,
    ...exact("omschrijving"),
    ...choice("omschrijvingGeneriek", ROL_OMSCHRIJVINGEN),
  },
  check: checkDeel,
  checkDelete: checkDeelDelete,
});
