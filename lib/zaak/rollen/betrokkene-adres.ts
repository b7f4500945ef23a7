import "server-only";
import type { Rol } from "@/lib/zgw";

/** An address as it stands on an envelope, line by line; empty when the source has none. */
export function toAdresregels(wie: Rol["betrokkeneIdentificatie"]): string[] {
  if (!wie) return [];
  const { verblijfsadres: adres, subVerblijfBuitenland: buiten } = wie;
  const regels = [wie.bezoekadres];
  if (adres) {
    const { aoaHuisnummer: nummer = "", aoaHuisletter, aoaHuisnummertoevoeging: toevoeging } = adres;
    const huis = `${nummer}${aoaHuisletter}${toevoeging ? `-${toevoeging}` : ""}`;
    regels.push(
      [adres.gorOpenbareRuimteNaam, huis].filter(Boolean).join(" "),
      [adres.aoaPostcode.replace(/^(\d{4})(?=[A-Z])/, "$1 "), adres.wplWoonplaatsNaam]
        .filter(Boolean)
        .join(" "),
      adres.inpLocatiebeschrijving,
    );
  }
  if (buiten) {
    const { subAdresBuitenland_1, subAdresBuitenland_2, subAdresBuitenland_3, lndLandnaam } = buiten;
    regels.push(subAdresBuitenland_1, subAdresBuitenland_2, subAdresBuitenland_3, lndLandnaam);
  }
  return regels.filter(Boolean);
}
