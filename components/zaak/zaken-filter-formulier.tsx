import Form from "next/form";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import type { Zaaktypekeuze } from "@/lib/werkvoorraad/list-zaaktype-keuzes";
import { TERMIJNEN } from "@/lib/werkvoorraad/zaken-filter.schema";

interface Naam {
  id: string;
  naam: string;
}
interface Props {
  /** As they stand in the URL. */
  gekozen: Record<string, string>;
  bronnen: Naam[];
  teams: Naam[];
  zaaktypen: Zaaktypekeuze[];
}

/** The filters of *Zaken*: a form whose answer is an address that can be shared. */
export function ZakenFilterFormulier({ gekozen, bronnen, teams, zaaktypen }: Props) {
  const opties = (namen: Naam[]) => namen.map(({ id, naam }) => ({ value: id, label: naam }));
  const woorden = (namen: Record<string, string>) =>
    Object.entries(namen).map(([value, label]) => ({ value, label }));
  return (
    <Form
      action="/zaken"
      key={JSON.stringify(gekozen)}
      role="search"
      aria-label="Zaken filteren"
      className="grid grid-cols-2 items-end gap-4 rounded-md border border-line bg-surface p-4 lg:grid-cols-3 xl:grid-cols-[repeat(4,minmax(0,1fr))_auto]"
    >
      {bronnen.length > 1 && (
        <SelectField
          label="Bron"
          name="bron"
          options={opties(bronnen)}
          defaultValue={gekozen["bron"] ?? ""}
        />
      )}
      <TextField
        label="Zaaknummer"
        name="identificatie"
        type="search"
        maxLength={40}
        defaultValue={gekozen["identificatie"] ?? ""}
      />
      <SelectField
        label="Zaaktype"
        name="zaaktype"
        placeholder="Alle zaaktypen"
        options={zaaktypen.map(({ uuid, naam }) => ({ value: uuid, label: naam }))}
        defaultValue={gekozen["zaaktype"] ?? ""}
      />
      <SelectField
        label="Behandelaar"
        name="behandelaar"
        placeholder="Iedereen"
        options={[{ value: "ik", label: "Ik" }, ...opties(teams)]}
        defaultValue={gekozen["behandelaar"] ?? ""}
      />
      <SelectField
        label="Termijn"
        name="termijn"
        placeholder="Alle termijnen"
        options={woorden(TERMIJNEN)}
        defaultValue={gekozen["termijn"] ?? ""}
      />
      {gekozen["volgorde"] && <input type="hidden" name="volgorde" value={gekozen["volgorde"]} />}
      <div className="col-span-2 flex flex-wrap items-center gap-4 xl:col-span-1">
        <Button type="submit" variant="primary" icon="filter">
          Filteren
        </Button>
        <Link href="/zaken">Filters wissen</Link>
      </div>
    </Form>
  );
}
