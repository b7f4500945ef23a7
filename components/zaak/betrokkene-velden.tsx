import "@/lib/browser/zod-zonder-eval";
import { RadioGroup } from "@/components/ui/choice-group";
import { SelectField } from "@/components/ui/select-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { isGemaskeerd } from "@/lib/zaak/rollen/betrokkene-delen.schema";
import { BETROKKENE_TYPEN, type BetrokkeneType } from "@/lib/zaak/rollen/betrokkene.schema";
import { AdresVelden } from "./adres-velden";
import { Tekstvelden, type Tekstveld, type VeldBinding } from "./tekstvelden";

interface Naam {
  id: string;
  naam: string;
}

interface Props extends VeldBinding {
  /** The kinds that may be chosen; a single one is not asked for. */
  typen: readonly BetrokkeneType[];
  heeftKvk: boolean;
  medewerkers?: readonly Naam[] | undefined;
  teams?: readonly Naam[] | undefined;
}

/** Who it is: the kind of betrokkene, and the fields of that kind. For react-hook-form. */
export function BetrokkeneVelden({ typen, heeftKvk, medewerkers = [], teams = [], ...binding }: Props) {
  const { register, fout, waarden } = binding;
  return (
    <>
      {typen.length > 1 && (
        <RadioGroup
          label="Wie is het?"
          required
          error={fout("betrokkeneType")}
          options={typen.map((value) => ({ value, label: BETROKKENE_TYPEN[value] }))}
          {...register("betrokkeneType")}
        />
      )}
      {waarden.betrokkeneType === "natuurlijk_persoon" && <PersoonVelden {...binding} />}
      {waarden.betrokkeneType === "niet_natuurlijk_persoon" && (
        <Tekstvelden velden={heeftKvk ? ORGANISATIE : ORGANISATIE_ZONDER_KVK} {...binding} />
      )}
      {waarden.betrokkeneType === "vestiging" && <VestigingVelden {...binding} />}
      {waarden.betrokkeneType === "medewerker" && (
        <EigenOf
          {...binding}
          label="Medewerker"
          anders="Iemand anders"
          eigen={medewerkers}
          velden={MEDEWERKER}
        />
      )}
      {waarden.betrokkeneType === "organisatorische_eenheid" && (
        <EigenOf {...binding} label="Team" anders="Een andere afdeling" eigen={teams} velden={EENHEID} />
      )}
    </>
  );
}

const BSN: Tekstveld = {
  veld: "inpBsn",
  label: "BSN",
  hint: "Weet u het BSN niet? Vul dan de achternaam in.",
  cijfers: true,
};
const VERBORGEN_BSN: Tekstveld = {
  ...BSN,
  hint: "Laat de bolletjes staan om dit BSN te houden, of vul een ander in.",
};
const PERSOON: Tekstveld[] = [
  { veld: "voornamen", label: "Voornamen" },
  { veld: "voorletters", label: "Voorletters", kort: true },
  { veld: "voorvoegselGeslachtsnaam", label: "Tussenvoegsel", kort: true },
  { veld: "geslachtsnaam", label: "Achternaam" },
  {
    veld: "geboortedatum",
    label: "Geboortedatum",
    hint: "Bijvoorbeeld 12-3-1984. Alleen een jaar mag ook.",
    kort: true,
  },
];
const NIET_INGEZETENE: Tekstveld[] = [
  {
    veld: "anpIdentificatie",
    label: "Nummer van een niet-ingezetene",
    hint: "Alleen voor iemand die geen BSN heeft.",
    kort: true,
  },
];
const GESLACHTEN = [
  { value: "", label: "Niet ingevuld" },
  { value: "v", label: "Vrouw" },
  { value: "m", label: "Man" },
  { value: "o", label: "Onbekend of anders" },
];

function PersoonVelden(binding: VeldBinding) {
  const { register, fout } = binding;
  return (
    <>
      <Tekstvelden
        velden={[isGemaskeerd(binding.waarden.inpBsn ?? "") ? VERBORGEN_BSN : BSN, ...PERSOON]}
        {...binding}
      />
      <SelectField
        label="Geslacht"
        options={GESLACHTEN}
        error={fout("geslachtsaanduiding")}
        {...register("geslachtsaanduiding")}
      />
      <Tekstvelden velden={NIET_INGEZETENE} {...binding} />
      <AdresVelden {...binding} />
    </>
  );
}

const ORGANISATIE: Tekstveld[] = [
  { veld: "statutaireNaam", label: "Naam" },
  { veld: "innNnpId", label: "RSIN", cijfers: true },
  { veld: "kvkNummer", label: "KvK-nummer", cijfers: true },
  { veld: "annIdentificatie", label: "Nummer van een buitenlandse organisatie", kort: true },
  { veld: "bezoekadres", label: "Bezoekadres" },
];
const ORGANISATIE_ZONDER_KVK = ORGANISATIE.filter(({ veld }) => veld !== "kvkNummer");

const VESTIGING: Tekstveld[] = [
  {
    veld: "vestigingsNummer",
    label: "Vestigingsnummer",
    hint: "12 cijfers. Weet u het nummer niet? Vul dan de handelsnaam in.",
    cijfers: true,
  },
  { veld: "kvkNummer", label: "KvK-nummer", cijfers: true },
];

function VestigingVelden(binding: VeldBinding) {
  const { register, fout } = binding;
  return (
    <>
      <Tekstvelden velden={VESTIGING} {...binding} />
      <TextareaField
        label="Handelsnaam"
        hint="Zijn er meer namen? Zet elke naam op een eigen regel."
        rows={2}
        error={fout("handelsnaam")}
        {...register("handelsnaam")}
      />
      <AdresVelden {...binding} />
    </>
  );
}

const MEDEWERKER: Tekstveld[] = [
  { veld: "voorletters", label: "Voorletters", kort: true },
  { veld: "voorvoegselAchternaam", label: "Tussenvoegsel", kort: true },
  { veld: "achternaam", label: "Achternaam" },
];
const EENHEID: Tekstveld[] = [{ veld: "naam", label: "Naam" }];

interface EigenProps extends VeldBinding {
  label: string;
  anders: string;
  eigen: readonly Naam[];
  /** For who is not in the configuration. */
  velden: Tekstveld[];
}

/** Somebody of the own organisation, who has a name already; or else the fields to name who it is. */
function EigenOf({ label, anders, eigen, velden, ...binding }: EigenProps) {
  const { register, fout, waarden } = binding;
  return (
    <>
      <SelectField
        label={label}
        placeholder={anders}
        options={eigen.map(({ id, naam }) => ({ value: id, label: naam }))}
        error={fout("identificatie")}
        {...register("identificatie")}
      />
      {!waarden.identificatie && <Tekstvelden velden={velden} {...binding} />}
    </>
  );
}
