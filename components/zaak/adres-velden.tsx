import { RadioGroup } from "@/components/ui/choice-group";
import type { BetrokkeneAdres } from "@/lib/zaak/rollen/betrokkene.schema";
import { Tekstvelden, type Tekstveld, type VeldBinding } from "./tekstvelden";

const ADRESSEN = [
  { value: "geen", label: "Geen adres" },
  { value: "nederland", label: "In Nederland" },
  { value: "buitenland", label: "In het buitenland" },
];

const VELDEN: Record<BetrokkeneAdres, Tekstveld[]> = {
  geen: [],
  nederland: [
    { veld: "gorOpenbareRuimteNaam", label: "Straat", verplicht: true },
    { veld: "aoaHuisnummer", label: "Huisnummer", cijfers: true, verplicht: true },
    { veld: "aoaHuisletter", label: "Huisletter", kort: true },
    { veld: "aoaHuisnummertoevoeging", label: "Toevoeging", kort: true },
    { veld: "aoaPostcode", label: "Postcode", kort: true },
    { veld: "wplWoonplaatsNaam", label: "Plaats", verplicht: true },
    { veld: "inpLocatiebeschrijving", label: "Beschrijving van de plek" },
    { veld: "aoaIdentificatie", label: "BAG-nummer van het adres" },
  ],
  buitenland: [
    {
      veld: "lndLandcode",
      label: "Code van het land",
      hint: "Hoogstens 4 tekens.",
      kort: true,
      verplicht: true,
    },
    { veld: "lndLandnaam", label: "Naam van het land", verplicht: true },
    { veld: "subAdresBuitenland_1", label: "Adresregel 1" },
    { veld: "subAdresBuitenland_2", label: "Adresregel 2" },
    { veld: "subAdresBuitenland_3", label: "Adresregel 3" },
  ],
};

/** No address, one in the Netherlands, or one abroad: as the standard keeps them. */
export function AdresVelden(binding: VeldBinding) {
  const { register, fout, waarden } = binding;
  return (
    <>
      <RadioGroup label="Adres" error={fout("adres")} options={ADRESSEN} {...register("adres")} />
      <Tekstvelden velden={VELDEN[waarden.adres ?? "geen"]} {...binding} />
    </>
  );
}
