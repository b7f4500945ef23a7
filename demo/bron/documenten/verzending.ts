import { z } from "zod";
import { optionalDate, optionalText, ref, uri } from "../velden/fields.ts";
import { choice, exact, url } from "../velden/filters.ts";
import { throughGuard } from "../frame/guard.ts";
import { only, ZGW_NIEUW, type Mode } from "../frame/mode.ts";
import { resource } from "../frame/resource.ts";
import { enkelvoudiginformatieobject } from "./enkelvoudiginformatieobject.ts";
import { DOCUMENTEN_SCOPES } from "./scopes.ts";
import { adresVelden, checkAdres, VAN_NIEUW, VAN_OUD } from "./verzending-adres.ts";

const AARD_RELATIES = ["afzender", "geadresseerde"] as const;
const NIET_NIEUW: readonly Mode[] = ["openzaak-1.30", "zgw-1.4"];

/** From whom a document came, or to whom it went. */
export const verzending = resource({
  name: "verzending",
  api: "documenten",
  path: "/verzendingen",
  endpoints: ["list", "get", "post", "put", "patch", "delete"],
  withEtag: true,
  modes: { ...only(ZGW_NIEUW, ...VAN_NIEUW), ...only(NIET_NIEUW, ...VAN_OUD) },
  body: z.object({
    betrokkene: uri(200),
    informatieobject: ref(),
    aardRelatie: z.enum(AARD_RELATIES),
    toelichting: optionalText(200),
    ontvangstdatum: optionalDate(),
    verzenddatum: optionalDate(),
    contactPersoon: uri(1000),
    contactpersoonnaam: optionalText(40),
    ...adresVelden,
  }),
  kept: z.object({}),
  refs: { informatieobject: "enkelvoudiginformatieobject" },
  columns: { informatieobject: true, betrokkene: true, aardRelatie: true },
  indexes: ["informatieobject", "betrokkene"],
  filters: {
    ...choice("aardRelatie", AARD_RELATIES),
    ...url("informatieobject", "enkelvoudiginformatieobject"),
    ...exact("betrokkene"),
  },
  expand: ["informatieobject", "informatieobject.informatieobjecttype"],
  guard: throughGuard(enkelvoudiginformatieobject, "informatieobject"),
  scopes: DOCUMENTEN_SCOPES,
  audit: "informatieobject",
  check: (ctx, { doc }) => checkAdres(ctx, doc),
});
