import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Rights } from "../autorisaties/rights.ts";
import { asText, isDoc, REF_MARK } from "../frame/ref.ts";
import type { Source } from "../frame/handle.ts";
import { HOST, rightsTo, startGevuld, vraagZaken } from "./gevuld.test-helper.ts";
import { allOf } from "./sql.ts";

let source: Source;
let gevuld: Awaited<ReturnType<typeof startGevuld>>;
let clients: Record<string, Rights>;
let vragen: Record<string, string>;

const ZAKEN = 20_000;
const dag = (terug: number) => new Date(Date.now() - terug * 86_400_000).toISOString().slice(0, 10);

/** A value that a zaak of the source has. */
const eerste = async (sql: string) => asText((await source.db.read((q) => q.rows(sql)))[0]?.["waarde"]);

beforeAll(async () => {
  gevuld = await startGevuld(ZAKEN);
  source = gevuld.source;
  const typen = await source.db.read((q) => q.rows("SELECT uuid FROM zaaktype ORDER BY id"));
  const recht = ({ uuid }: (typeof typen)[number], maxVertrouwelijkheidaanduiding: string) => ({
    component: "zrc",
    scopes: ["zaken.lezen"],
    zaaktype: `${REF_MARK}/catalogi/api/v1/zaaktypen/${asText(uuid)}`,
    maxVertrouwelijkheidaanduiding,
  });
  clients = {
    alles: rightsTo("alles"),
    helft: rightsTo(typen.slice(0, 6).map((type) => recht(type, "vertrouwelijk"))),
    een: rightsTo(typen.slice(11).map((type) => recht(type, "openbaar"))),
    wisselend: rightsTo(
      typen.map((type, index) => recht(type, index % 2 === 0 ? "openbaar" : "zeer_geheim")),
    ),
    niets: rightsTo([]),
  };
  const url = (pad: string, uuid: string) =>
    encodeURIComponent(`http://${HOST}/catalogi/api/v1/${pad}/${uuid}`);
  const ofRol = (veld: string, type: string) =>
    `rol__betrokkeneType=${type}&rol__betrokkeneIdentificatie__${veld}=`;
  const identificatie = (type: string) =>
    eerste(
      `SELECT identificatie AS waarde FROM rol WHERE "betrokkeneType" = '${type}' AND einddatum IS NULL`,
    );
  const mijn = `${ofRol("medewerker__identificatie", "medewerker")}${await identificatie("medewerker")}`;
  const team = `${ofRol("organisatorischeEenheid__identificatie", "organisatorische_eenheid")}${await identificatie("organisatorische_eenheid")}`;
  const statustype = url(
    "statustypen",
    await eerste(`SELECT statustype AS waarde FROM status ORDER BY id DESC`),
  );
  vragen = {
    alles: "",
    open: "einddatum__isnull=true",
    "open, oudste eerst": "einddatum__isnull=true&ordering=startdatum",
    "te laat": `einddatum__isnull=true&uiterlijkeEinddatumAfdoening__lt=${dag(0)}`,
    "te laat, oudste eerst": `einddatum__isnull=true&uiterlijkeEinddatumAfdoening__lt=${dag(0)}&ordering=startdatum`,
    "van een zaaktype": `zaaktype=${url("zaaktypen", asText(typen[2]?.["uuid"]))}`,
    "mijn werk": `${mijn}&einddatum__isnull=true&ordering=-startdatum`,
    "ooit van mij": mijn,
    "van het team": `${team}&einddatum__isnull=true`,
    "ooit van het team": `${team}&ordering=startdatum`,
    "in een status": `status__statustype=${statustype}`,
    "in een status, van het team": `status__statustype=${statustype}&${team}`,
    "nieuwste eerst": "ordering=-startdatum",
    "laatst afgedaan": "ordering=-einddatum",
    "op nummer": "ordering=identificatie",
    "uit een jaar": `startdatum__gte=${dag(1000)}&startdatum__lt=${dag(635)}`,
    "van lang geleden": `startdatum__lt=${dag(3000)}`,
    "uit een maand, van een zaaktype": `startdatum__gte=${dag(700)}&startdatum__lte=${dag(690)}&zaaktype=${url("zaaktypen", asText(typen[1]?.["uuid"]))}`,
    "van een dag": `startdatum=${dag(500)}`,
    "te archiveren": `archiefactiedatum__lt=${dag(0)}&archiefnominatie=vernietigen`,
    "afgedaan dit kwartaal": `einddatum__gt=${dag(90)}`,
    "van een bron": "kenmerk__bron=Omgevingsloket",
    "bijzonder vertrouwelijk": "maximaleVertrouwelijkheidaanduiding=openbaar&einddatum__isnull=false",
  };
}, 120_000);
afterAll(() => gevuld.stop());

/** The same list the simplest way: everything, sorted, and a piece cut out of it. */
async function eenvoudig(rights: Rights, search: string) {
  const query = new URLSearchParams(search);
  const { conditions } = await vraagZaken(source, rights, search);
  const right = rights.where("zrc", ["zaken.lezen"], "t", { type: "zaaktype", level: "niveau" });
  const where = allOf(right ? [...conditions, right] : conditions);
  // A table of items knows the zaak by number only.
  const sql = where.sql.replaceAll(
    /t\.uuid IN \(SELECT other\."zaak" FROM "zaak__/g,
    't.id IN (SELECT other.zaak_id FROM "zaak__',
  );
  const term = query.get("ordering");
  const [column, way] = [term?.replace("-", ""), term === null || term.startsWith("-") ? "DESC" : "ASC"];
  const order = column ? `t."${column}" ${way} NULLS ${way === "ASC" ? "LAST" : "FIRST"}, ` : "";
  const rows = await source.db.read((q) =>
    q.rows(`SELECT t.id FROM zaak t WHERE ${sql} ORDER BY ${order}t.id ${way}`, where.args),
  );
  return rows.map(({ id }) => Number(id));
}

describe.each(["alles", "helft", "een", "wisselend", "niets"])("a client that may see: %s", (client) => {
  const rights = () => clients[client] ?? rightsTo([]);

  it("gets the right zaken in the right order, whatever it asks and whichever page", async () => {
    for (const [naam, filters] of Object.entries(vragen)) {
      const alle = await eenvoudig(rights(), filters);
      const laatste = Math.max(1, Math.ceil(alle.length / 100));
      for (const number of new Set([1, 2, Math.ceil(laatste / 2), laatste - 1, laatste])) {
        if (number < 1 || number > laatste) continue;
        const { page } = await vraagZaken(source, rights(), `${filters}&page=${number}`);
        const ids = page.rows.map(({ id }) => id);
        expect([naam, number, page.count, ids]).toEqual([
          naam,
          number,
          alle.length,
          alle.slice((number - 1) * 100, number * 100),
        ]);
      }
    }
  });

  it("is counted between one limit on each side: of two, SQLite might take the wider one", async () => {
    for (const [naam, filters] of Object.entries(vragen)) {
      const { gevraagd } = await vraagZaken(source, rights(), filters);
      for (const { sql } of gevraagd.filter((vraag) => vraag.sql.includes('COUNT(*) AS n FROM "zaak"'))) {
        const limits = [...sql.matchAll(/[^+](t\."\w+" [<>])/g)].map(([, limit]) => limit);
        expect([naam, sql, limits]).toEqual([naam, sql, [...new Set(limits)]]);
      }
    }
  });

  it("costs no look at every row, and no sorting of many", async () => {
    for (const [naam, filters] of Object.entries(vragen)) {
      const { page, gevraagd } = await vraagZaken(source, rights(), filters);
      for (const { sql, args } of gevraagd) {
        const plan = await source.db.read((q) => q.rows(`EXPLAIN QUERY PLAN ${sql}`, args));
        const stappen = plan.filter(isDoc).map(({ detail }) => asText(detail));
        // Along the order of an index or of the rows themselves, until the page is full.
        const loopt = sql.includes("ORDER BY t.") && sql.includes("LIMIT ?) t");
        const scans = stappen.filter(
          (stap) => /^SCAN (t|other|zaak|rol|status)\b/.test(stap) && !sql.includes("_telling_"),
        );
        expect([naam, sql, loopt ? [] : scans]).toEqual([naam, sql, []]);
        if (stappen.some((stap) => stap.includes("TEMP B-TREE FOR ORDER BY")))
          expect([naam, page.count < ZAKEN / 4, loopt]).toEqual([naam, true, false]);
      }
    }
  });
});
