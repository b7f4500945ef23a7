import { Skeleton } from "@/components/ui/skeleton";

/** The shape of a zaak that is on its way: title, termijn, two columns. */
export function ZaakSkelet() {
  return (
    <div className="grid gap-6">
      <h1 className="sr-only">Zaak</h1>
      <Skeleton count={2} label="De zaak wordt opgehaald" />
      <Skeleton shape="block" announce={false} />
      <div className="grid gap-6 lg:grid-cols-2">
        <Skeleton count={5} announce={false} />
        <Skeleton count={5} announce={false} />
      </div>
    </div>
  );
}
